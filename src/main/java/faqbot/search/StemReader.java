package faqbot.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/**
 * Looks up which stems some entries have, which takes a small part of the time of reading their
 * text.
 *
 * @param reader of the index
 */
record StemReader(IndexReader reader) {
    private static final List<String> FIELDS =
            List.of(Fields.QUESTION, Fields.HEADINGS, Fields.TEXT);

    /**
     * An entry in a part of the index.
     *
     * @param first of its documents
     * @param last of them, which is its own
     */
    private record Block(int first, int last, EntryStems stems) {}

    /**
     * The stems of entries.
     *
     * @param documents the numbers of the entries' own documents
     * @return by those numbers
     */
    Map<Integer, EntryStems> read(Set<String> stems, List<Integer> documents) throws IOException {
        var read = new HashMap<Integer, EntryStems>();
        for (var leaf : reader.leaves()) {
            var blocks = blocks(leaf, documents);
            for (var block : blocks) {
                read.put(leaf.docBase + block.last(), block.stems());
            }
            if (!blocks.isEmpty()) {
                read(leaf, stems, blocks);
            }
        }
        return read;
    }

    /** Those of the entries that are in a part of the index, in its order. */
    private static List<Block> blocks(LeafReaderContext leaf, List<Integer> documents)
            throws IOException {
        var ends = EntryQuery.BLOCK_ENDS.getBitSet(leaf);
        return documents.stream()
                .map(document -> document - leaf.docBase)
                .filter(last -> last >= 0 && last < leaf.reader().maxDoc())
                .sorted()
                .map(last -> {
                    int first = last == 0 ? 0 : ends.prevSetBit(last - 1) + 1;
                    return new Block(first, last, new EntryStems());
                })
                .toList();
    }

    private static void read(LeafReaderContext leaf, Set<String> stems, List<Block> blocks)
            throws IOException {
        for (var field : FIELDS) {
            var terms = Terms.getTerms(leaf.reader(), field).iterator();
            PostingsEnum documents = null;
            for (var stem : stems) {
                if (terms.seekExact(new BytesRef(stem))) {
                    documents = terms.postings(documents, PostingsEnum.NONE);
                    read(documents, stem, field, blocks);
                }
            }
        }
    }

    private static void read(PostingsEnum documents, String stem, String field, List<Block> blocks)
            throws IOException {
        for (var block : blocks) {
            int document =
                    documents.docID() < block.first()
                            ? documents.advance(block.first())
                            : documents.docID();
            while (document <= block.last()) {
                block.stems().add(stem, field, block.last() - document);
                document = documents.nextDoc();
            }
        }
    }
}
