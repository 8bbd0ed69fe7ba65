package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * How vectors are measured where a direction counts less the more the wordings of one entry differ
 * in it.
 *
 * @param middle of all wordings
 * @param inverse of the covariance of the wordings within their entries
 */
record WordingSpace(RealVector middle, RealMatrix inverse) {
    /**
     * How much of the covariance is taken to be the same in all directions (Friedman, Regularized
     * discriminant analysis, 1989); from 0.1 to 0.5 hardly any answer changes.
     */
    private static final double SHRINKAGE = 0.3;

    /** Keeps the covariance invertible where all wordings of each entry are the same. */
    private static final double LEAST_VARIANCE = 1e-9;

    /**
     * The space of some entries.
     *
     * @param entries at least one; each has several wordings
     */
    static WordingSpace of(List<EntryVectors> entries) {
        int dimension = entries.getFirst().centroid().dimension();
        var sum = MatrixUtils.createRealVector(new double[dimension]);
        var scatter = new double[dimension][dimension];
        int wordings = 0;
        for (var entry : entries) {
            var vectors = vectors(entry);
            var total = vectors.stream().reduce(RealVector::add).orElseThrow();
            var mean = total.mapDivide(vectors.size());
            vectors.forEach(vector -> addSquare(vector.subtract(mean).toArray(), scatter));
            sum = sum.add(total);
            wordings += vectors.size();
        }
        var covariance = covariance(scatter, wordings - entries.size());
        var inverse = new CholeskyDecomposition(covariance).getSolver().getInverse();
        return new WordingSpace(sum.mapDivide(wordings), inverse);
    }

    private static List<RealVector> vectors(EntryVectors entry) {
        return IntStream.range(0, entry.wordings())
                .mapToObj(i -> vector(entry.wording(i)))
                .toList();
    }

    /** Adds the lower half of a vector's outer product with itself. */
    private static void addSquare(double[] vector, double[][] lowerHalf) {
        for (int row = 0; row < vector.length; row++) {
            double factor = vector[row];
            double[] sums = lowerHalf[row];
            for (int column = 0; column <= row; column++) {
                sums[column] += factor * vector[column];
            }
        }
    }

    private static RealMatrix covariance(double[][] lowerHalf, int freedom) {
        int dimension = lowerHalf.length;
        double trace = IntStream.range(0, dimension).mapToDouble(i -> lowerHalf[i][i]).sum();
        double even = Math.max(LEAST_VARIANCE, trace / freedom / dimension);
        var covariance = MatrixUtils.createRealMatrix(dimension, dimension);
        for (int row = 0; row < dimension; row++) {
            for (int column = 0; column <= row; column++) {
                double value = (1 - SHRINKAGE) * lowerHalf[row][column] / freedom;
                covariance.setEntry(row, column, value);
                covariance.setEntry(column, row, value);
            }
            covariance.addToEntry(row, row, SHRINKAGE * even);
        }
        return covariance;
    }

    /** The way from the middle to a vector. */
    RealVector fromMiddle(UnitVector vector) {
        return vector(vector).subtract(middle);
    }

    /** How long a way is; 0 or more. */
    double length(RealVector way) {
        return length(way, inverse.operate(way));
    }

    /**
     * The same for one that is weighted already.
     *
     * @param weighted the way times the inverse
     */
    static double length(RealVector way, RealVector weighted) {
        return Math.sqrt(Math.max(0, way.dotProduct(weighted)));
    }

    private static RealVector vector(UnitVector vector) {
        float[] components = vector.components();
        var numbers = new double[components.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = components[i];
        }
        return new ArrayRealVector(numbers, false);
    }
}
