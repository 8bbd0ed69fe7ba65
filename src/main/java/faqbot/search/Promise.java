package faqbot.search;

import faqbot.encode.RoughVector;
import faqbot.encode.UnitVector;
import java.util.List;
import java.util.stream.Stream;

/**
 * About how near an entry can be to a question, told from one vector in place of all of its own.
 *
 * <p>Most of a nearness is a sum of cosines, and so is the cosine to the sum of their vectors. The
 * rest is a share of the nearest of some texts, which is estimated from the angles that they and
 * the question have to that sum.
 *
 * @param direction of the sum
 * @param weight the length of the sum
 * @param rest the share of the nearest text
 * @param reach the cosine of the widest angle between the sum and one of the texts
 */
record Promise(RoughVector direction, float weight, float rest, float reach) {
    /**
     * How alike what a question and a text have beyond the sum is taken to be. It would be 1 for
     * the same, which the sum alone shows to be near; for others that would promise too much.
     */
    private static final double ALIKE = 0.5;

    /** Part of a sum. */
    record Part(UnitVector vector, double weight) {}

    /**
     * The promise of some texts.
     *
     * @param parts the sum, at least one
     * @param rest the share of the nearest text
     */
    static Promise of(List<Part> parts, double rest, Stream<UnitVector> texts) {
        var direction = direction(parts);
        double weight =
                parts.stream()
                        .mapToDouble(part -> part.weight() * part.vector().similarity(direction))
                        .sum();
        return new Promise(
                direction.rough(), (float) weight, (float) rest, reach(direction, texts));
    }

    /** The promise of texts of which only the nearest counts, below their middle. */
    static Promise of(UnitVector middle, Stream<UnitVector> texts) {
        return new Promise(middle.rough(), 0, 1, reach(middle, texts));
    }

    private static UnitVector direction(List<Part> parts) {
        var sum = new float[parts.getFirst().vector().dimension()];
        for (var part : parts) {
            var components = part.vector().components();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) part.weight() * components[i];
            }
        }
        return UnitVector.of(sum);
    }

    private static float reach(UnitVector direction, Stream<UnitVector> texts) {
        double reach = texts.mapToDouble(direction::similarity).min().orElse(1);
        return (float) Math.clamp(reach, -1.0, 1.0);
    }

    /**
     * What is promised, in the unit of {@link Nearness#score}.
     *
     * @param toDirection about the cosine of the angle that the question has to the sum
     */
    static double of(double toDirection, float weight, float rest, float reach) {
        double cosine = Math.clamp(toDirection, -1.0, 1.0);
        double beyond = Math.sqrt((1 - cosine * cosine) * (1 - reach * reach));
        return weight * cosine + rest * Math.min(1, cosine * reach + ALIKE * beyond);
    }
}
