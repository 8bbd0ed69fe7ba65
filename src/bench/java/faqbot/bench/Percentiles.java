package faqbot.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Measured values in order.
 *
 * @param sorted rising; at least one
 */
record Percentiles(List<Double> sorted) {
    Percentiles {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted().toList();
    }

    static Percentiles of(double... values) {
        return new Percentiles(Arrays.stream(values).boxed().toList());
    }

    double median() {
        return at(0.5);
    }

    /** The value that a share of all, from 0 to 1, do not exceed. */
    double at(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1L, 0, sorted.size() - 1));
    }
}
