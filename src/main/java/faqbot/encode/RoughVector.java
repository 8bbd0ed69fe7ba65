package faqbot.encode;

/** A direction in a quarter of the memory, right to about two decimals. Immutable. */
public final class RoughVector {
    private final byte[] components;

    /** What one step of a component stands for. */
    private final float step;

    private RoughVector(byte[] components, float step) {
        this.components = components;
        this.step = step;
    }

    static RoughVector of(float[] vector) {
        float greatest = 0;
        for (float component : vector) {
            greatest = Math.max(greatest, Math.abs(component));
        }
        float step = greatest / Byte.MAX_VALUE;
        var components = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            components[i] = (byte) Math.round(vector[i] / step);
        }
        return new RoughVector(components, step);
    }

    byte[] components() {
        return components;
    }

    float step() {
        return step;
    }
}
