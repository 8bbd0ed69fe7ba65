package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How vectors are measured where a direction counts less the more the wordings of one entry differ
 * in it. Immutable.
 */
final class WordingSpace {
    private final double[] middle;
    private final double[][] inverse;

    /**
     * A space that was learned.
     *
     * @param middle of all wordings
     * @param inverse of the covariance of the wordings within their entries, row by row
     */
    WordingSpace(double[] middle, double[][] inverse) {
        this.middle = middle;
        this.inverse = inverse;
    }

    /**
     * The space of some entries.
     *
     * @param entries at least one; each has several wordings
     */
    static WordingSpace of(List<EntryVectors> entries) {
        int dimension = entries.getFirst().centroid().dimension();
        var sum = new double[dimension];
        var covariance = new Covariance(dimension);
        int wordings = 0;
        for (var entry : entries) {
            var vectors = vectors(entry);
            var total = Vectors.sum(vectors);
            covariance.add(vectors, Vectors.quotient(total, vectors.length));
            sum = Vectors.sum(sum, total);
            wordings += vectors.length;
        }
        return new WordingSpace(Vectors.quotient(sum, wordings), covariance.inverse());
    }

    private static double[][] vectors(EntryVectors entry) {
        return IntStream.range(0, entry.wordings())
                .mapToObj(i -> Vectors.of(entry.wording(i)))
                .toArray(double[][]::new);
    }

    /** The numbers of the middle of all wordings; not to be changed. */
    double[] middle() {
        return middle;
    }

    /** The inverse of the covariance, row by row; not to be changed. */
    double[][] inverse() {
        return inverse;
    }

    /** The way from the middle to a vector. */
    double[] fromMiddle(UnitVector vector) {
        return Vectors.difference(Vectors.of(vector), middle);
    }

    /** A way times the inverse: how much each of its numbers counts. */
    double[] weighted(double[] way) {
        var weighted = new double[way.length];
        for (int row = 0; row < weighted.length; row++) {
            weighted[row] = Vectors.product(inverse[row], way);
        }
        return weighted;
    }

    /** How long the way to a vector is; 0 or more. */
    double length(UnitVector vector) {
        var way = fromMiddle(vector);
        return length(way, weighted(way));
    }

    /** How long a way is; 0 or more. */
    static double length(double[] way, double[] weighted) {
        return Math.sqrt(Math.max(0, Vectors.product(way, weighted)));
    }
}
