package faqbot.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many first entries are right if only the surest are shown. */
final class CoverageCurve {
    private CoverageCurve() {}

    /**
     * A point of the curve.
     *
     * @param coverage the share of all questions that are answered
     * @param precision the share of these whose first entry is right
     */
    record Point(double coverage, double precision) {}

    /** A point for each confidence that occurs, the highest first. */
    static List<Point> of(List<Verdict> verdicts) {
        var sorted =
                verdicts.stream()
                        .sorted(Comparator.comparingDouble(Verdict::confidence).reversed())
                        .toList();
        var points = new ArrayList<Point>();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).isRightWithin(1) ? 1 : 0;
            if (isLastOfItsConfidence(sorted, i)) {
                int answered = i + 1;
                points.add(new Point((double) answered / sorted.size(), (double) right / answered));
            }
        }
        return points;
    }

    private static boolean isLastOfItsConfidence(List<Verdict> sorted, int i) {
        return i + 1 == sorted.size()
                || sorted.get(i + 1).confidence() < sorted.get(i).confidence();
    }
}
