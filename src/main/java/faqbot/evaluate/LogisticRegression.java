package faqbot.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * Finds the weights with which observed inputs best foretell what happened, not far from weights
 * that were known before.
 *
 * <p>"Far" is counted in standard deviations of the inputs, so that their units do not matter.
 */
final class LogisticRegression {
    /** Far more than it ever takes; a hundred or two are usual. */
    private static final int MOST_EVALUATIONS = 20_000;

    /** When a step betters the cost by less than this, relatively, the weights are found. */
    private static final double ENOUGH = 1e-14;

    /**
     * How exactly the best step in a direction is found; the optimizer's own choice stops short.
     */
    private static final double LINE_SEARCH = 1e-10;

    private static final double FIRST_STEP = 1;

    /** Below this an input does not vary. */
    private static final double LEAST_VARIANCE = 1e-12;

    /** Each observation's inputs around 0 and in standard deviations, after a 1. */
    private final double[][] rows;

    private final double[] targets;

    /** The weights of the observations, 1 together: so a first step is of a sensible size. */
    private final double[] counts;

    private final double[] means;
    private final double[] deviations;

    /** In the same units as the rows. */
    private final double[] prior;

    private final double pull;

    private LogisticRegression(List<Observation> observations, Weights prior, double pull) {
        this.means = new double[prior.slopes().size() + 1];
        this.deviations = new double[means.length];
        this.rows = new double[observations.size()][];
        this.targets = new double[rows.length];
        this.counts = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            var observation = observations.get(i);
            rows[i] = row(observation.inputs());
            targets[i] = observation.hasHappened() ? 1 : 0;
            counts[i] = observation.weight();
        }
        standardize();
        double all = Arrays.stream(counts).sum();
        Arrays.setAll(counts, i -> counts[i] / all);
        this.prior = standardized(prior);
        this.pull = pull / all;
    }

    /**
     * What was found.
     *
     * @param slopes what a unit of each input adds to the logit
     */
    record Weights(double intercept, List<Double> slopes) {
        /** Believes that nothing tells anything. */
        static Weights none(int inputs) {
            return new Weights(0, Collections.nCopies(inputs, 0.0));
        }

        Weights {
            slopes = List.copyOf(slopes);
        }
    }

    /**
     * Fits weights.
     *
     * @param observations at least one; their order does not matter
     * @param prior what is believed without any observation
     * @param pull how many observations of weight 1 the prior is worth, above 0
     */
    static Weights fit(List<Observation> observations, Weights prior, double pull) {
        if (observations.isEmpty() || !(pull > 0)) {
            throw new IllegalArgumentException(
                    "there must be observations and a pull above 0 but were %d and %s"
                            .formatted(observations.size(), pull));
        }
        var regression = new LogisticRegression(observations, prior, pull);
        return regression.unstandardized(regression.optimum());
    }

    private static double[] row(List<Double> inputs) {
        var row = new double[inputs.size() + 1];
        row[0] = 1;
        for (int i = 0; i < inputs.size(); i++) {
            row[i + 1] = inputs.get(i);
        }
        return row;
    }

    private void standardize() {
        double all = Arrays.stream(counts).sum();
        deviations[0] = 1;
        for (int j = 1; j < means.length; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < rows.length; i++) {
                sum += counts[i] * rows[i][j];
                squares += counts[i] * rows[i][j] * rows[i][j];
            }
            means[j] = sum / all;
            double variance = squares / all - means[j] * means[j];
            // An input that never varies tells nothing: its weight stays.
            deviations[j] = variance > LEAST_VARIANCE ? Math.sqrt(variance) : 1;
            for (double[] row : rows) {
                row[j] = (row[j] - means[j]) / deviations[j];
            }
        }
    }

    private double[] standardized(Weights weights) {
        var result = new double[means.length];
        result[0] = weights.intercept();
        for (int j = 1; j < result.length; j++) {
            double slope = weights.slopes().get(j - 1);
            result[j] = slope * deviations[j];
            result[0] += slope * means[j];
        }
        return result;
    }

    private Weights unstandardized(double[] weights) {
        double intercept = weights[0];
        var slopes = new Double[weights.length - 1];
        for (int j = 1; j < weights.length; j++) {
            slopes[j - 1] = weights[j] / deviations[j];
            intercept -= slopes[j - 1] * means[j];
        }
        return new Weights(intercept, List.of(slopes));
    }

    private double[] optimum() {
        var optimizer =
                new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE,
                        new SimpleValueChecker(ENOUGH, ENOUGH),
                        LINE_SEARCH,
                        LINE_SEARCH,
                        FIRST_STEP);
        return optimizer
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new ObjectiveFunction(this::cost),
                        new ObjectiveFunctionGradient(this::gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(prior))
                .getPoint();
    }

    /** The negative log-likelihood and the pull. */
    private double cost(double[] weights) {
        double cost = 0;
        for (int i = 0; i < rows.length; i++) {
            double logit = logit(rows[i], weights);
            // log(1 + e^logit), without overflow.
            double log = Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit)));
            cost += counts[i] * (log - targets[i] * logit);
        }
        for (int j = 0; j < weights.length; j++) {
            double way = weights[j] - prior[j];
            cost += pull * way * way / 2;
        }
        return cost;
    }

    private double[] gradient(double[] weights) {
        var gradient = new double[weights.length];
        for (int i = 0; i < rows.length; i++) {
            double logit = logit(rows[i], weights);
            double error = counts[i] * (1 / (1 + Math.exp(-logit)) - targets[i]);
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += error * rows[i][j];
            }
        }
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] += pull * (weights[j] - prior[j]);
        }
        return gradient;
    }

    private static double logit(double[] row, double[] weights) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * weights[j];
        }
        return sum;
    }
}
