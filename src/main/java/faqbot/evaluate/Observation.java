package faqbot.evaluate;

import java.util.List;

/**
 * Something that happened or did not, with what was known before.
 *
 * @param inputs what was known; as many numbers for each observation
 * @param weight how much it counts, above 0
 */
record Observation(List<Double> inputs, boolean hasHappened, double weight) {
    Observation {
        inputs = List.copyOf(inputs);
        if (!(weight > 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight must be above 0 but was " + weight);
        }
    }
}
