package faqbot.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways to ask that have a word with a beginning. Each scores as if all beginnings of its
 * words were words that it has.
 */
final class BegunWord extends Query {
    /** As if there were one beginning only, which scores highest. */
    private static final long SHORTEST = 1;

    private final String letters;

    /** Those with a word that begins with some letters. */
    BegunWord(String letters) {
        this.letters = letters;
    }

    /** The same without a score. */
    static Query anyWord(String letters) {
        return new PrefixQuery(new Term(Fields.FORMS, letters));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var words = searcher.rewrite(anyWord(letters));
        var found = searcher.createWeight(words, ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = EntrySimilarity.ofShortText(boost);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
                    throws IOException {
                var documents = found.scorerSupplier(leaf);
                return documents == null ? null : scored(documents, leaf, scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static ScorerSupplier scored(
            ScorerSupplier found, LeafReaderContext leaf, SimScorer scorer) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                var lengths = leaf.reader().getNumericDocValues(Fields.BEGINNINGS);
                return new Scored(found.get(leadCost), Objects.requireNonNull(lengths), scorer);
            }

            @Override
            public long cost() {
                return found.cost();
            }
        };
    }

    /** Scores a question by the number of its beginnings. */
    private static final class Scored extends FilterScorer {
        private final NumericDocValues lengths;
        private final SimScorer scorer;

        Scored(Scorer found, NumericDocValues lengths, SimScorer scorer) {
            super(found);
            this.lengths = lengths;
            this.scorer = scorer;
        }

        @Override
        public float score() throws IOException {
            return scorer.score(1, lengths.advanceExact(docID()) ? lengths.longValue() : SHORTEST);
        }

        @Override
        public float getMaxScore(int upTo) {
            return scorer.score(1, SHORTEST);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return letters + "…";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BegunWord word && word.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }
}
