package faqbot.search;

import faqbot.search.Question.Alternative;
import faqbot.search.Words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The most that an entry's score can be for a question.
 *
 * <p>For each of an entry's stems the index has the most that {@link EntryQuery} can make of it,
 * the best phrasing and the best passage each by itself. It is above the score where different
 * phrasings have different words of the question, and never below.
 */
final class EntryBound {
    /**
     * The least bound, which takes no room in an index: what a stem adds that is once in a passage
     * of 40 words and nowhere else, as most are. Without it an index of 100,000 made entries is 3 %
     * larger, and 1 question of 100 instead of 3 takes a second look at the entries.
     */
    private static final float LEAST = 0.6f;

    /**
     * The index keeps how many such steps a bound has above the least, rounded up. Of twice as long
     * ones three times as many questions take a second look, and the index is no smaller.
     */
    private static final float STEP = 1f / 32;

    private EntryBound() {}

    /**
     * The most that each stem of an entry adds to a score if its word weighs 1, in steps from 1 on.
     *
     * @param questions the words of each way to ask
     * @param passages the words of each passage
     */
    static Map<String, Integer> ofStems(
            List<List<Word>> questions, List<Word> headings, List<List<Word>> passages) {
        var bounds = new HashMap<String, Float>();
        add(best(Fields.QUESTION, questions), EntryQuery.QUESTION_WEIGHT, bounds);
        add(best(Fields.HEADINGS, List.of(headings)), EntryQuery.HEADINGS_WEIGHT, bounds);
        add(best(Fields.TEXT, passages), EntryQuery.TEXT_WEIGHT, bounds);
        var steps = new HashMap<String, Integer>();
        bounds.forEach((stem, bound) -> steps.put(stem, steps(bound)));
        return steps;
    }

    private static int steps(float bound) {
        return 1 + (int) Math.ceil(Math.max(0, bound - LEAST) / STEP);
    }

    /** The bound that so many steps stand for; no less than what was counted in steps. */
    static float bound(float steps) {
        return LEAST + (steps - 1) * STEP;
    }

    private static void add(Map<String, Float> shares, float weight, Map<String, Float> bounds) {
        shares.forEach((stem, share) -> bounds.merge(stem, weight * share, Float::sum));
    }

    /** What each stem adds to the text where it adds the most. */
    private static Map<String, Float> best(String field, List<List<Word>> texts) {
        var best = new HashMap<String, Float>();
        for (var words : texts) {
            var frequencies = new HashMap<String, Integer>();
            for (var word : words) {
                word.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
            }
            frequencies.forEach((stem, frequency) -> {
                var share = EntrySimilarity.share(field, frequency, words.size());
                best.merge(stem, share, Math::max);
            });
        }
        return best;
    }

    /** A question as a query by which each entry scores its bound. */
    static Query of(Question question) {
        var weights = new HashMap<String, Double>();
        for (var word : question.words()) {
            for (var alternative : word.alternatives()) {
                weights.merge(stem(alternative), word.weight() * alternative.factor(), Double::sum);
            }
        }
        var query = new BooleanQuery.Builder();
        weights.forEach((stem, weight) -> query.add(ofStem(stem, weight), Occur.SHOULD));
        return query.build();
    }

    /** A phrase adds no more than any of its stems. */
    private static String stem(Alternative alternative) {
        return alternative.stems().getFirst();
    }

    private static Query ofStem(String stem, double weight) {
        return new BoostQuery(new TermQuery(new Term(Fields.STEMS, stem)), (float) weight);
    }
}
