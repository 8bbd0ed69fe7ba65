package faqbot.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Looks up what entries have of a question's terms, of each entry once, which takes a small part of
 * the time of reading their text. Used by one thread.
 */
final class StemReader {
    private final IndexReader reader;
    private final Question question;
    private final QuestionTerms terms;
    private final List<BytesRef> stems;

    /** By the number of the entry's own document. */
    private final Map<Integer, EntryStems> read = new HashMap<>();

    /** A reader for a question that has read nothing yet. */
    StemReader(IndexReader reader, Question question) {
        this.reader = reader;
        this.question = question;
        this.terms = QuestionTerms.of(question);
        this.stems = terms.stems().stream().map(BytesRef::new).toList();
    }

    Question question() {
        return question;
    }

    QuestionTerms terms() {
        return terms;
    }

    /** What the entry whose own document has a number has. */
    EntryStems of(int document) throws IOException {
        read(List.of(document));
        var stems = read.get(document);
        if (stems == null) {
            throw new IllegalArgumentException("document " + document + " is no entry");
        }
        return stems;
    }

    /**
     * Reads what entries have, which takes less time for several at once.
     *
     * @param documents the numbers of the entries' own documents
     */
    void read(Collection<Integer> documents) throws IOException {
        var missing = documents.stream().filter(document -> !read.containsKey(document)).toList();
        for (var leaf : reader.leaves()) {
            var blocks = blocks(leaf, missing);
            if (!blocks.isEmpty()) {
                read(leaf, blocks);
            }
            for (var block : blocks) {
                read.put(leaf.docBase + block.last(), new EntryStems(terms, block.texts()));
            }
        }
    }

    /** Those of the entries that are in a part of the index, in its order. */
    private static List<EntryBlock> blocks(LeafReaderContext leaf, List<Integer> documents)
            throws IOException {
        var ends = EntryQuery.BLOCK_ENDS.getBitSet(leaf);
        return documents.stream()
                .map(document -> document - leaf.docBase)
                .filter(last -> last >= 0 && last < leaf.reader().maxDoc())
                .sorted()
                .map(last -> new EntryBlock(last, ends))
                .toList();
    }

    private void read(LeafReaderContext leaf, List<EntryBlock> blocks) throws IOException {
        for (var field : EntryQuery.FIELDS) {
            var dictionary = Terms.getTerms(leaf.reader(), field).iterator();
            readStems(dictionary, blocks);
            readPhrases(dictionary, blocks);
            var lengths = leaf.reader().getNormValues(field);
            for (var block : blocks) {
                block.end(field, lengths);
            }
        }
    }

    private void readStems(TermsEnum dictionary, List<EntryBlock> blocks) throws IOException {
        PostingsEnum documents = null;
        for (int stem = 0; stem < stems.size(); stem++) {
            if (dictionary.seekExact(stems.get(stem))) {
                documents = dictionary.postings(documents, PostingsEnum.FREQS);
                for (var block : blocks) {
                    block.count(documents, stem, terms.count());
                }
            }
        }
    }

    private void readPhrases(TermsEnum dictionary, List<EntryBlock> blocks) throws IOException {
        for (var phrase : terms.phrases()) {
            if (hasAll(dictionary, phrase)) {
                var counter = new PhraseCounter(phrase, dictionary);
                var numbers = phrase.stream().mapToInt(terms::number).toArray();
                for (var block : blocks) {
                    block.count(counter, numbers, terms.number(phrase));
                }
            }
        }
    }

    private static boolean hasAll(TermsEnum dictionary, List<String> stems) throws IOException {
        for (var stem : stems) {
            if (!dictionary.seekExact(new BytesRef(stem))) {
                return false;
            }
        }
        return true;
    }
}
