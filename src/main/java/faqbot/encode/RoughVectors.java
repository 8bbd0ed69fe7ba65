package faqbot.encode;

import java.util.List;

/** Many rough vectors side by side, which is how a processor reads fast. Immutable. */
public final class RoughVectors {
    /** As a processor multiplies and adds many at a time: not so with bytes. */
    private final int[] components;

    private final float[] steps;
    private final int dimension;

    /** Puts vectors of the same dimension together. */
    public RoughVectors(List<RoughVector> vectors) {
        this.dimension = vectors.isEmpty() ? 0 : vectors.getFirst().components().length;
        this.components = new int[vectors.size() * dimension];
        this.steps = new float[vectors.size()];
        for (int i = 0; i < steps.length; i++) {
            copy(vectors.get(i).components(), components, i * dimension);
            steps[i] = vectors.get(i).step();
        }
    }

    private static void copy(byte[] from, int[] to, int start) {
        for (int i = 0; i < from.length; i++) {
            to[start + i] = from[i];
        }
    }

    /** About the cosine of the angle between a vector of that dimension and each of these. */
    public double[] similarities(UnitVector other) {
        var rough = other.rough();
        var others = new int[rough.components().length];
        copy(rough.components(), others, 0);
        var similarities = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            similarities[i] = rough.step() * steps[i] * dotProduct(others, i * dimension);
        }
        return similarities;
    }

    /** As plain as can be, for only so the compiler sees it. */
    private int dotProduct(int[] others, int start) {
        int sum = 0;
        for (int i = 0; i < others.length; i++) {
            sum += components[start + i] * others[i];
        }
        return sum;
    }
}
