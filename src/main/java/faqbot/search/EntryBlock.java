package faqbot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The documents of an entry in a part of the index, and what was read of them for a question. */
final class EntryBlock {
    private final int first;
    private final int last;

    /** Of the field that is being read: by document and term; null where there is none. */
    private final int[] @Nullable [] frequencies;

    private final List<MatchedText> texts = new ArrayList<>();

    /**
     * A block of which nothing is read.
     *
     * @param last the number of the entry's own document in that part
     * @param ends the last documents of all blocks
     */
    EntryBlock(int last, BitSet ends) {
        this.first = last == 0 ? 0 : ends.prevSetBit(last - 1) + 1;
        this.last = last;
        this.frequencies = new int[last - first + 1][];
    }

    /** The number of the entry's own document. */
    int last() {
        return last;
    }

    List<MatchedText> texts() {
        return texts;
    }

    /**
     * Notes how often each document has a term.
     *
     * @param documents with the term, none of them behind the block's first passed by
     * @param terms how many there are
     */
    void count(PostingsEnum documents, int term, int terms) throws IOException {
        int document = documents.docID() < first ? documents.advance(first) : documents.docID();
        while (document <= last) {
            note(document, term, documents.freq(), terms);
            document = documents.nextDoc();
        }
    }

    private void note(int document, int term, int frequency, int terms) {
        var ofDocument = frequencies[document - first];
        if (ofDocument == null) {
            ofDocument = new int[terms];
            frequencies[document - first] = ofDocument;
        }
        ofDocument[term] = frequency;
    }

    /**
     * Notes how often each document has a phrase whose stems are noted.
     *
     * @param stems the numbers of its stems
     */
    void count(PhraseCounter phrase, int[] stems, int term) throws IOException {
        for (int i = 0; i < frequencies.length; i++) {
            var ofDocument = frequencies[i];
            if (ofDocument != null && hasAll(ofDocument, stems)) {
                ofDocument[term] = phrase.in(first + i);
            }
        }
    }

    private static boolean hasAll(int[] frequencies, int[] stems) {
        for (int stem : stems) {
            if (frequencies[stem] == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Ends a field.
     *
     * @param lengths of the documents, none of them behind the block's first passed by
     */
    void end(String field, NumericDocValues lengths) throws IOException {
        for (int i = 0; i < frequencies.length; i++) {
            var ofDocument = frequencies[i];
            if (ofDocument != null) {
                lengths.advanceExact(first + i);
                texts.add(
                        new MatchedText(field, last - first - i, ofDocument, lengths.longValue()));
                frequencies[i] = null;
            }
        }
    }
}
