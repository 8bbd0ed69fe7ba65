package faqbot.search;

import faqbot.search.Candidates.ByWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the entries with the best words for a question.
 *
 * <p>Scores cost much, for every question has words that most entries have. So it first takes those
 * that {@link EntryBound} lets score highest, which Lucene finds without looking at most others,
 * and scores them only. The result is as if all were scored: no other can reach the last one's
 * score, or more are taken.
 *
 * @param searcher of the index
 */
record BestByWords(IndexSearcher searcher) {
    /**
     * Scored beyond those asked for. With the share below that does for 97 questions of 100 to
     * 10,000 made entries: 23 for 15, and 63 for 50.
     */
    private static final int SPARE = 6;

    /** One more of so many that are asked for. */
    private static final int SPARE_SHARE = 5;

    /** How many times as many are scored if those do not do, before all are. */
    private static final int MORE = 8;

    /** A bound and a score add up in another order, and so are rounded differently. */
    private static final float ROUNDING = 1e-4f;

    private static final Comparator<ScoreDoc> HIGHEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(entry -> entry.score).reversed();

    private static final Comparator<ByWords> BEST_FIRST =
            Comparator.comparingDouble(ByWords::score).reversed().thenComparing(ByWords::key);

    /**
     * The entries that have words of a question, best first, at most {@code most}.
     *
     * @param stems of the question, which gets those of all that are scored
     */
    List<ByWords> find(StemReader stems, int most) throws IOException {
        var question = stems.question();
        var score = new EntryScore(question, stems.terms());
        var bound = EntryBound.of(question);
        int looked = most + most / SPARE_SHARE + SPARE;
        var found = find(bound, stems, score, most, looked);
        if (found.isEmpty()) {
            found = find(bound, stems, score, most, looked * MORE);
        }
        return found.isPresent() ? found.get() : findAmongAll(EntryQuery.of(question), most);
    }

    /** Nothing where too few were looked at. */
    private Optional<List<ByWords>> find(
            Query bound, StemReader stems, EntryScore score, int most, int looked)
            throws IOException {
        var highest = new TopScoreDocCollectorManager(looked, null, looked);
        var bounds = searcher.search(bound, highest).scoreDocs;
        var last = bounds.length < looked ? 0 : bounds[looked - 1].score;
        var scored = scored(bounds, stems, score);
        if (last == 0 || (scored.size() >= most && isAbove(scored.get(most - 1).score, last))) {
            return Optional.of(best(scored, most));
        }
        return Optional.empty();
    }

    /** The same entries with their scores in place of their bounds, the highest first. */
    private static List<ScoreDoc> scored(ScoreDoc[] bounds, StemReader stems, EntryScore score)
            throws IOException {
        stems.read(Arrays.stream(bounds).map(entry -> entry.doc).toList());
        var scored = new ArrayList<ScoreDoc>();
        for (var entry : bounds) {
            scored.add(new ScoreDoc(entry.doc, score.of(stems.of(entry.doc))));
        }
        scored.sort(HIGHEST_FIRST);
        return scored;
    }

    /** Whether no entry that was not looked at has a score as high. */
    private static boolean isAbove(float score, float bound) {
        return score > bound * (1 + ROUNDING);
    }

    /** The best of some entries in order; of equal ones at the end those with the first keys. */
    private List<ByWords> best(List<ScoreDoc> scored, int most) throws IOException {
        var best = new ArrayList<ByWords>();
        for (var entry : scored) {
            boolean isAmongBest = best.size() < most || entry.score == best.getLast().score();
            if (entry.score > 0 && isAmongBest) {
                best.add(new ByWords(entry.doc, key(entry.doc), entry.score));
            }
        }
        best.sort(BEST_FIRST);
        return best.subList(0, Math.min(most, best.size()));
    }

    private String key(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var keys = DocValues.getSorted(leaf.reader(), Fields.ORDER);
        if (!keys.advanceExact(document - leaf.docBase)) {
            throw new IllegalArgumentException("document " + document + " is no entry");
        }
        return keys.lookupOrd(keys.ordValue()).utf8ToString();
    }

    private List<ByWords> findAmongAll(Query query, int most) throws IOException {
        var collector = new TopFieldCollectorManager(PassageIndex.BEST_FIRST, most, most);
        var found = searcher.search(query, collector).scoreDocs;
        return Arrays.stream(found).map(entry -> byWords((FieldDoc) entry)).toList();
    }

    private static ByWords byWords(FieldDoc found) {
        var score = (Float) found.fields[0];
        var key = (BytesRef) found.fields[1];
        return new ByWords(found.doc, key.utf8ToString(), score.doubleValue());
    }
}
