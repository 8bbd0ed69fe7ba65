package faqbot.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How good rankings are, from 0 to 1, as a mean over the answerable questions, whatever was shown.
 *
 * <p>Nothing where no question is answerable.
 */
final class RankingMetrics {
    private RankingMetrics() {}

    /** The share of questions with a right entry among the first few. */
    static OptionalDouble success(List<Verdict> verdicts, int first) {
        return mean(verdicts, verdict -> verdict.isRightWithin(first) ? 1 : 0);
    }

    /** The mean of one divided by the rank of the first right entry, 0 beyond some rank. */
    static OptionalDouble reciprocalRank(List<Verdict> verdicts, int last) {
        return mean(
                verdicts,
                verdict ->
                        right(verdict)
                                .limit(1)
                                .filter(rank -> rank <= last)
                                .mapToDouble(rank -> 1.0 / rank)
                                .sum());
    }

    /**
     * The mean average precision: over the right entries of a question, the precision down to each;
     * 0 for one that was not found.
     */
    static OptionalDouble averagePrecision(List<Verdict> verdicts) {
        return mean(verdicts, RankingMetrics::averagePrecision);
    }

    private static double averagePrecision(Verdict verdict) {
        var ranks = right(verdict).toArray();
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += (i + 1.0) / ranks[i];
        }
        return sum / verdict.question().grades().size();
    }

    /**
     * The normalised discounted cumulative gain, with the grades themselves as gains, as BEIR and
     * trec_eval have it.
     */
    static OptionalDouble gain(List<Verdict> verdicts, int last) {
        return mean(verdicts, verdict -> gain(verdict, last));
    }

    private static double gain(Verdict verdict, int last) {
        Map<String, Integer> grades = verdict.question().grades();
        var found = verdict.ranked().stream().map(id -> grades.getOrDefault(id, 0)).toList();
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(found, last) / discounted(best, last);
    }

    private static double discounted(List<Integer> gains, int last) {
        double sum = 0;
        for (int i = 0; i < Math.min(last, gains.size()); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    /** The ranks of the right entries that were found, counted from 1. */
    private static IntStream right(Verdict verdict) {
        return IntStream.rangeClosed(1, verdict.ranked().size())
                .filter(rank -> verdict.question().isAnsweredBy(verdict.ranked().get(rank - 1)));
    }

    private static OptionalDouble mean(List<Verdict> verdicts, ToDoubleFunction<Verdict> metric) {
        return verdicts.stream()
                .filter(verdict -> verdict.question().isAnswerable())
                .mapToDouble(metric)
                .average();
    }
}
