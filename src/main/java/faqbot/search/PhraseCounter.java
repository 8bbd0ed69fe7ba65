package faqbot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Counts how often a phrase stands in documents of a part of the index, which it goes through. */
final class PhraseCounter {
    /** The documents with each of its stems. */
    private final List<PostingsEnum> documents = new ArrayList<>();

    /**
     * A counter before the first document.
     *
     * @param dictionary of a field that has all stems
     */
    PhraseCounter(List<String> stems, TermsEnum dictionary) throws IOException {
        for (var stem : stems) {
            if (!dictionary.seekExact(new BytesRef(stem))) {
                throw new IllegalArgumentException("the field has no " + stem);
            }
            documents.add(dictionary.postings(null, PostingsEnum.POSITIONS));
        }
    }

    /**
     * How often it stands in a document, which has all its stems.
     *
     * @param document behind the one before
     */
    int in(int document) throws IOException {
        var starts = positions(documents.getFirst(), document);
        for (int i = 1; i < documents.size(); i++) {
            int distance = i;
            var others = new HashSet<>(positions(documents.get(i), document));
            starts.removeIf(start -> !others.contains(start + distance));
        }
        return starts.size();
    }

    private static List<Integer> positions(PostingsEnum documents, int document)
            throws IOException {
        documents.advance(document);
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < documents.freq(); i++) {
            positions.add(documents.nextPosition());
        }
        return positions;
    }
}
