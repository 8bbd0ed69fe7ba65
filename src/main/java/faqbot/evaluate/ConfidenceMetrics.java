package faqbot.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** How much a confidence is worth, from 0 to 1; nothing where there is nothing to compare. */
final class ConfidenceMetrics {
    private ConfidenceMetrics() {}

    /**
     * The probability that an answerable question gets more confidence than one that is not; a tie
     * counts half. Known as AUROC.
     */
    static OptionalDouble separation(List<Verdict> verdicts) {
        var answerable = confidences(verdicts, true);
        var outside = confidences(verdicts, false);
        if (answerable.length == 0 || outside.length == 0) {
            return OptionalDouble.empty();
        }
        double wins = 0;
        for (double confidence : answerable) {
            wins +=
                    (countUpTo(outside, confidence, false) + countUpTo(outside, confidence, true))
                            / 2.0;
        }
        return OptionalDouble.of(wins / answerable.length / outside.length);
    }

    private static double[] confidences(List<Verdict> verdicts, boolean isAnswerable) {
        return verdicts.stream()
                .filter(verdict -> verdict.question().isAnswerable() == isAnswerable)
                .mapToDouble(Verdict::confidence)
                .sorted()
                .toArray();
    }

    /** How many of some sorted values lie below a bound, or at most there. */
    private static int countUpTo(double[] sorted, double bound, boolean isIncluded) {
        var from = isIncluded ? Math.nextUp(bound) : bound;
        int at = Arrays.binarySearch(sorted, from);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == from) {
            at--;
        }
        return at;
    }

    /**
     * The expected calibration error: how far confidence and the share of right first entries lie
     * apart, as a mean over bins of equal width, weighted by the questions in each.
     */
    static OptionalDouble calibrationError(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                ReliabilityBin.of(verdicts).stream()
                                .mapToDouble(bin ->
                                        bin.count() * Math.abs(bin.confidence() - bin.right()))
                                .sum()
                        / verdicts.size());
    }
}
