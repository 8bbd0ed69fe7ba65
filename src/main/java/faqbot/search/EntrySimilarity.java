package faqbot.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

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

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.TEXT) ? LONG : SHORT;
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
