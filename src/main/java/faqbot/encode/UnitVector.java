package faqbot.encode;

import java.util.Arrays;
import java.util.List;

/** A direction: a vector of length one. Immutable. */
public final class UnitVector {
    private final float[] components;

    private UnitVector(float[] components) {
        this.components = components;
    }

    /**
     * The direction of a vector.
     *
     * @throws IllegalArgumentException for one that has none: of length zero, or not finite
     */
    public static UnitVector of(float... vector) {
        double length = Math.sqrt(squareOf(vector));
        if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the length must be above zero and finite but was " + length);
        }
        var components = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            components[i] = (float) (vector[i] / length);
        }
        return new UnitVector(components);
    }

    /**
     * The direction that lies in the middle of some others.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static UnitVector centroid(List<UnitVector> vectors) {
        var sum = new float[vectors.getFirst().dimension()];
        for (var vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector.components[i];
            }
        }
        return of(sum);
    }

    private static double squareOf(float[] vector) {
        double sum = 0;
        for (float component : vector) {
            sum += (double) component * component;
        }
        return sum;
    }

    /**
     * The vector that {@link #components()} gave, bit for bit; the array belongs to it afterwards.
     */
    public static UnitVector ofComponents(float[] components) {
        return new UnitVector(components);
    }

    public int dimension() {
        return components.length;
    }

    /** A copy of the numbers. */
    public float[] components() {
        return components.clone();
    }

    /** The same direction in less memory. */
    public RoughVector rough() {
        return RoughVector.of(components);
    }

    /**
     * The cosine of the angle between two vectors: 1 for the same direction, 0 for unrelated ones.
     *
     * @throws IllegalArgumentException if the other has another dimension
     */
    public double similarity(UnitVector other) {
        var mine = components;
        var others = other.components;
        if (mine.length != others.length) {
            throw new IllegalArgumentException(
                    "dimension must be %d but was %d".formatted(mine.length, others.length));
        }
        return dotProduct(mine, others);
    }

    /**
     * The sum of the products with as many other numbers, from the first to the last: another order
     * would round otherwise.
     */
    public double product(double[] others) {
        double product = 0;
        for (int i = 0; i < others.length; i++) {
            product += others[i] * components[i];
        }
        return product;
    }

    /** Four sums, for a processor adds up several at a time when none waits for another. */
    private static float dotProduct(float[] mine, float[] others) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < mine.length; i += 4) {
            a += mine[i] * others[i];
            b += mine[i + 1] * others[i + 1];
            c += mine[i + 2] * others[i + 2];
            d += mine[i + 3] * others[i + 3];
        }
        for (; i < mine.length; i++) {
            a += mine[i] * others[i];
        }
        return a + b + c + d;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitVector vector && Arrays.equals(components, vector.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    /** The first numbers only: nobody reads hundreds. */
    @Override
    public String toString() {
        int shown = Math.min(components.length, 3);
        return "UnitVector" + Arrays.toString(Arrays.copyOf(components, shown)) + "…";
    }
}
