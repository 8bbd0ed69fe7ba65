package faqbot.answer;

import java.util.EnumMap;
import java.util.Map;

/**
 * A probability from signals: {@code 1 / (1 + e^-(intercept + Σ weight · signal))}.
 *
 * @param intercept the logit where every signal is 0
 * @param weights what one unit of a signal adds to the logit; a signal without weight does not
 *     count
 */
public record LogisticModel(double intercept, Map<Signal, Double> weights) {
    public LogisticModel {
        weights = Map.copyOf(weights);
        if (!Double.isFinite(intercept)) {
            throw new IllegalArgumentException("intercept must be finite but was " + intercept);
        }
        weights.forEach((signal, weight) -> {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException(
                        "the weight of " + signal + " must be finite but was " + weight);
            }
        });
    }

    /**
     * The probability, 0 to 1.
     *
     * @param signals must have a value for each signal with a weight
     */
    public double probability(Map<Signal, Double> signals) {
        var logit = intercept;
        // In the order of the signals, so that rounding is the same everywhere.
        for (var weight : new EnumMap<>(weights).entrySet()) {
            logit += weight.getValue() * value(signals, weight.getKey());
        }
        return sigmoid(logit);
    }

    private static double value(Map<Signal, Double> signals, Signal signal) {
        var value = signals.get(signal);
        if (value == null) {
            throw new IllegalArgumentException("there must be a value for " + signal);
        }
        return value;
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
