package faqbot.encode;

import java.util.List;

/** Many rough vectors side by side, which is how a processor reads fast. Immutable. */
public final class RoughVectors {
    /**
     * So many components share an int, for a processor multiplies and adds many of these at a time,
     * but not bytes.
     */
    private static final int SHARING = Integer.BYTES;

    private final int[] components;
    private final float[] steps;

    /** How many ints a vector takes. */
    private final int width;

    /** Puts vectors of the same dimension together. */
    public RoughVectors(List<RoughVector> vectors) {
        this.width = vectors.isEmpty() ? 0 : width(vectors.getFirst());
        this.components = new int[vectors.size() * width];
        this.steps = new float[vectors.size()];
        for (int i = 0; i < steps.length; i++) {
            pack(vectors.get(i).components(), i * width);
            steps[i] = vectors.get(i).step();
        }
    }

    private static int width(RoughVector vector) {
        return (vector.components().length + SHARING - 1) / SHARING;
    }

    private void pack(byte[] from, int start) {
        for (int i = 0; i < from.length; i++) {
            int shift = i % SHARING * Byte.SIZE;
            components[start + i / SHARING] |= Byte.toUnsignedInt(from[i]) << shift;
        }
    }

    /** About the cosine of the angle between a vector of that dimension and each of these. */
    public double[] similarities(UnitVector other) {
        var rough = other.rough();
        var others = apart(rough);
        var similarities = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            int product = dotProduct(i * width, others[0], others[1], others[2], others[3]);
            similarities[i] = rough.step() * steps[i] * product;
        }
        return similarities;
    }

    /** Every fourth component from the first on, from the second on, and so forth. */
    private static int[][] apart(RoughVector vector) {
        var apart = new int[SHARING][width(vector)];
        var from = vector.components();
        for (int i = 0; i < from.length; i++) {
            apart[i % SHARING][i / SHARING] = from[i];
        }
        return apart;
    }

    /**
     * As plain as can be, for only so the compiler sees it; shifting up and down keeps the sign.
     */
    private int dotProduct(int start, int[] first, int[] second, int[] third, int[] fourth) {
        int sum = 0;
        for (int i = 0; i < first.length; i++) {
            int four = components[start + i];
            sum +=
                    (four << 24 >> 24) * first[i]
                            + (four << 16 >> 24) * second[i]
                            + (four << 8 >> 24) * third[i]
                            + (four >> 24) * fourth[i];
        }
        return sum;
    }
}
