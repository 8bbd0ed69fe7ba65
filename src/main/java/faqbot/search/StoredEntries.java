package faqbot.search;

import faqbot.knowledge.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/**
 * Reads entries back from an index.
 *
 * @param reader of the index
 */
record StoredEntries(IndexReader reader) {
    private static final BitSetProducer WITH_COUNTER_EXAMPLES =
            new QueryBitSetProducer(new TermQuery(new Term(Fields.COUNTER_EXAMPLES, Fields.YES)));

    /**
     * Where an entry is.
     *
     * @param document the number of its own document within its segment
     * @param key by which entries are ordered
     * @param fingerprint of all that is stored of it, as 32 hexadecimal digits
     */
    record Place(int document, String key, String fingerprint) {
        /** Hexadecimal digits of a long. */
        private static final int NAME = Long.BYTES * 2;

        /** The beginning of the fingerprint as a number. */
        long name() {
            return Long.parseUnsignedLong(fingerprint, 0, NAME, 16);
        }

        /** What follows in the fingerprint, likewise. */
        long otherName() {
            return Long.parseUnsignedLong(fingerprint, NAME, 2 * NAME, 16);
        }
    }

    /** Where the entries of a segment are, in the order of their documents. */
    static List<Place> places(LeafReaderContext leaf) throws IOException {
        var keys = leaf.reader().getSortedDocValues(Fields.ORDER);
        var fingerprints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
        if (keys == null || fingerprints == null) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        var live = leaf.reader().getLiveDocs();
        for (int document = keys.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = keys.nextDoc()) {
            if ((live == null || live.get(document)) && fingerprints.advanceExact(document)) {
                places.add(new Place(document, text(keys), Digest.hex(fingerprints.binaryValue())));
            }
        }
        return places;
    }

    private static String text(SortedDocValues values) throws IOException {
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    /** Shows the cards of all entries one after the other, in the order of their documents. */
    void forEachCard(Consumer<Card> consumer) throws IOException {
        for (var leaf : reader.leaves()) {
            var values = DocValues.getBinary(leaf.reader(), Fields.CARD);
            var shelves = DocValues.getSorted(leaf.reader(), Fields.SHELF);
            var live = leaf.reader().getLiveDocs();
            for (int document = values.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = values.nextDoc()) {
                if ((live == null || live.get(document)) && shelves.advanceExact(document)) {
                    consumer.accept(card(values, shelves));
                }
            }
        }
    }

    /** The key of the entry whose own document has a number. */
    String key(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var keys = DocValues.getSorted(leaf.reader(), Fields.ORDER);
        if (!keys.advanceExact(document - leaf.docBase)) {
            throw new IllegalArgumentException("document " + document + " is no entry");
        }
        return text(keys);
    }

    /** The card of the entry whose own document has a number. */
    Card card(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var values = DocValues.getBinary(leaf.reader(), Fields.CARD);
        var shelves = DocValues.getSorted(leaf.reader(), Fields.SHELF);
        int inLeaf = document - leaf.docBase;
        if (!values.advanceExact(inLeaf) || !shelves.advanceExact(inLeaf)) {
            throw new IllegalArgumentException("document " + document + " is no entry");
        }
        return card(values, shelves);
    }

    private static Card card(BinaryDocValues own, SortedDocValues shelves) throws IOException {
        return Card.of(own.binaryValue(), shelves.lookupOrd(shelves.ordValue()));
    }

    /** Whether the entry whose own document has a number has counter-examples. */
    boolean haveCounterExamples(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var entries = WITH_COUNTER_EXAMPLES.getBitSet(leaf);
        return entries != null && entries.get(document - leaf.docBase);
    }

    /** The entry whose own document has a number. */
    Entry read(int document) throws IOException {
        var stored = reader.storedFields().document(document);
        return EntryDocuments.entry(stored, key(document), card(document));
    }
}
