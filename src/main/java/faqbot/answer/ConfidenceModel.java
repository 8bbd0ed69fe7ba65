package faqbot.answer;

import faqbot.search.Typical;

/**
 * How sure to be of the first hit, in two steps that different signals tell of: whether anything in
 * the knowledge answers the question, and if so, whether the first hit does.
 *
 * @param answerable the probability that some entry answers the question
 * @param first the probability that the first hit does, if some entry does
 * @param scale makes the product of the two a probability that holds
 * @param usual what is typical of knowledge that has too few wordings to tell
 */
public record ConfidenceModel(
        LogisticModel answerable, LogisticModel first, Scale scale, Usual usual) {
    /** Keeps a logit finite: beyond one in a million nobody has measured anything. */
    private static final double LEAST = 1e-6;

    /**
     * What a probability is really worth (Platt, Probabilistic outputs for support vector machines,
     * 1999).
     *
     * @param slope what a unit of the logit counts; above 0
     * @param shift what is added to the logit
     */
    public record Scale(double slope, double shift) {
        /** Believes every probability. */
        public static final Scale NONE = new Scale(1, 0);

        public Scale {
            if (!(slope > 0) || !Double.isFinite(slope)) {
                throw new IllegalArgumentException("slope must be above 0 but was " + slope);
            }
            if (!Double.isFinite(shift)) {
                throw new IllegalArgumentException("shift must be finite but was " + shift);
            }
        }

        double of(double probability) {
            return LogisticModel.sigmoid(slope * logit(probability) + shift);
        }
    }

    /**
     * What is typical of knowledge that cannot tell itself.
     *
     * @param withWordings where the first hit has wordings
     * @param withoutWordings where it has none
     */
    public record Usual(Typical withWordings, Typical withoutWordings) {
        /** What is typical of an entry of such knowledge. */
        public Typical of(boolean hasWordings) {
            return hasWordings ? withWordings : withoutWordings;
        }
    }

    /** What the signals of a question's hits say. */
    public Judgement judge(Signals signals) {
        // Both are scaled alike, so that the first hit is never surer than that there is any.
        return new Judgement(
                scale.of(answerable.probability(signals.relativeTo(usual))),
                scale.of(product(signals)));
    }

    /** The logit of both steps together, before it is scaled. */
    public double unscaled(Signals signals) {
        return logit(product(signals));
    }

    private double product(Signals signals) {
        var relative = signals.relativeTo(usual);
        return answerable.probability(relative) * first.probability(relative);
    }

    private static double logit(double probability) {
        var bounded = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }
}
