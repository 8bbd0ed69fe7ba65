package faqbot.search;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** How the wordings of one entry differ from their middle, added up. Used by one thread. */
final class Covariance {
    /**
     * How much of the covariance is taken to be the same in all directions (Friedman, Regularized
     * discriminant analysis, 1989); from 0.1 to 0.5 hardly any answer changes.
     */
    private static final double SHRINKAGE = 0.3;

    /** Keeps the covariance invertible where all wordings of each entry are the same. */
    private static final double LEAST_VARIANCE = 1e-9;

    private final double[][] lowerHalf;

    /** How many wordings there are beyond one of each entry. */
    private int freedom;

    Covariance(int dimension) {
        this.lowerHalf = new double[dimension][dimension];
    }

    /**
     * Adds the wordings of an entry.
     *
     * @param wordings several
     * @param mean of these
     */
    void add(double[][] wordings, double[] mean) {
        for (var wording : wordings) {
            addSquare(Vectors.difference(wording, mean));
        }
        freedom += wordings.length - 1;
    }

    /** Adds the lower half of a vector's outer product with itself. */
    private void addSquare(double[] vector) {
        for (int row = 0; row < vector.length; row++) {
            double factor = vector[row];
            double[] sums = lowerHalf[row];
            for (int column = 0; column <= row; column++) {
                sums[column] += factor * vector[column];
            }
        }
    }

    /** The inverse, row by row. */
    double[][] inverse() {
        return new CholeskyDecomposition(matrix()).getSolver().getInverse().getData();
    }

    private RealMatrix matrix() {
        int dimension = lowerHalf.length;
        double trace = IntStream.range(0, dimension).mapToDouble(i -> lowerHalf[i][i]).sum();
        double even = Math.max(LEAST_VARIANCE, trace / freedom / dimension);
        var matrix = MatrixUtils.createRealMatrix(dimension, dimension);
        for (int row = 0; row < dimension; row++) {
            for (int column = 0; column <= row; column++) {
                double value = (1 - SHRINKAGE) * lowerHalf[row][column] / freedom;
                matrix.setEntry(row, column, value);
                matrix.setEntry(column, row, value);
            }
            matrix.addToEntry(row, row, SHRINKAGE * even);
        }
        return matrix;
    }
}
