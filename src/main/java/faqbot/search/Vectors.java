package faqbot.search;

import faqbot.encode.UnitVector;

/**
 * Arithmetic with rows of numbers, from the first to the last: another order would round otherwise.
 */
final class Vectors {
    private Vectors() {}

    static double[] of(UnitVector vector) {
        float[] components = vector.components();
        var numbers = new double[components.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = components[i];
        }
        return numbers;
    }

    /**
     * The sum of some.
     *
     * @param vectors at least one
     */
    static double[] sum(double[]... vectors) {
        var sum = vectors[0].clone();
        for (int vector = 1; vector < vectors.length; vector++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vectors[vector][i];
            }
        }
        return sum;
    }

    static double[] difference(double[] vector, double[] other) {
        var difference = new double[vector.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = vector[i] - other[i];
        }
        return difference;
    }

    static double[] quotient(double[] vector, double divisor) {
        var quotient = new double[vector.length];
        for (int i = 0; i < quotient.length; i++) {
            quotient[i] = vector[i] / divisor;
        }
        return quotient;
    }

    static double product(double[] vector, double[] other) {
        double product = 0;
        for (int i = 0; i < vector.length; i++) {
            product += vector[i] * other[i];
        }
        return product;
    }
}
