package faqbot.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Questions that were answered with about the same confidence.
 *
 * @param count how many they are, at least 1
 * @param confidence the mean of their confidences
 * @param right the share whose first entry is right; none is for a question out of scope
 */
record ReliabilityBin(int count, double confidence, double right) {
    private static final int BINS = 10;

    /** The bins that hold a question, by confidence; all are a tenth wide. */
    static List<ReliabilityBin> of(List<Verdict> verdicts) {
        var bins = new ArrayList<ReliabilityBin>();
        var byBin = verdicts.stream().collect(Collectors.groupingBy(ReliabilityBin::bin));
        for (int i = 0; i < BINS; i++) {
            if (byBin.containsKey(i)) {
                bins.add(bin(byBin.get(i)));
            }
        }
        return bins;
    }

    /** A confidence between two bins belongs to the lower one, as scikit-learn has it. */
    private static int bin(Verdict verdict) {
        return Math.max(0, (int) Math.ceil(verdict.confidence() * BINS) - 1);
    }

    private static ReliabilityBin bin(List<Verdict> verdicts) {
        return new ReliabilityBin(
                verdicts.size(),
                verdicts.stream().mapToDouble(Verdict::confidence).average().orElseThrow(),
                verdicts.stream()
                        .mapToInt(v -> v.isRightWithin(1) ? 1 : 0)
                        .average()
                        .orElseThrow());
    }
}
