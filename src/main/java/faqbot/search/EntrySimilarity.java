package faqbot.search;

import java.util.Collections;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) whose inverse
 * document frequency comes with the query and whose reference length is fixed for each field.
 *
 * <p>Lucene takes both from statistics that count deleted documents, so that a score would depend
 * on how the index came to be; and rarity is to be counted over entries, not over the documents
 * that make up an entry.
 */
final class EntrySimilarity extends PerFieldSimilarityWrapper {
    /** Words in a typical question or heading path. */
    private static final Similarity SHORT = new FixedLength(9);

    /** Words in a typical passage. */
    private static final Similarity LONG = new FixedLength(90);

    private static final Similarity BOUND = new Bound();

    private static final SimScorer SHORT_SCORER = scorer(SHORT, 1);
    private static final SimScorer LONG_SCORER = scorer(LONG, 1);

    /** Scores the words of questions or heading paths where each weighs so much. */
    static SimScorer ofShortText(float weight) {
        return scorer(SHORT, weight);
    }

    /** What a stem adds to the score of a text in a field, where its word weighs 1. */
    static float share(String field, int frequency, int words) {
        var scorer = field.equals(Fields.TEXT) ? LONG_SCORER : SHORT_SCORER;
        return scorer.score(frequency, SmallFloat.intToByte4(words));
    }

    private static SimScorer scorer(Similarity similarity, float weight) {
        return scorer(similarity, weight, 1);
    }

    /**
     * Scores a stem, or a phrase of several, in the texts of a field.
     *
     * @param weight of each stem
     */
    static SimScorer scorer(String field, float weight, int stems) {
        return scorer(ofField(field), weight, stems);
    }

    private static SimScorer scorer(Similarity similarity, float weight, int stems) {
        // Neither counts: that is what this class is for.
        var collection = new CollectionStatistics("any", 1, 1, 1, 1);
        var term = new TermStatistics(new BytesRef("any"), 1, 1);
        return similarity.scorer(
                weight,
                collection,
                Collections.nCopies(stems, term).toArray(TermStatistics[]::new));
    }

    private static Similarity ofField(String field) {
        return switch (field) {
            case Fields.TEXT -> LONG;
            case Fields.STEMS -> BOUND;
            default -> SHORT;
        };
    }

    @Override
    public Similarity get(String field) {
        return ofField(field);
    }

    /** Takes how often a term is there for the steps of an {@link EntryBound}. */
    private static final class Bound extends Similarity {
        @Override
        public SimScorer scorer(
                float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float steps, long length) {
                    return boost * EntryBound.bound(steps);
                }
            };
        }
    }

    private static final class FixedLength extends BM25Similarity {
        private final float length;

        FixedLength(float length) {
            this.length = length;
        }

        @Override
        protected float idf(long documentFrequency, long documentCount) {
            return 1;
        }

        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return length;
        }
    }
}
