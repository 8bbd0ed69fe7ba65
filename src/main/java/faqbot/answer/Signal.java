package faqbot.answer;

import faqbot.search.Typical;
import java.util.List;
import java.util.Locale;

/**
 * What the confidence in the first hit is judged by. Each means the same in every knowledge base.
 *
 * <p>"Typical" is what the knowledge's own wordings reach when each is asked as if it were not
 * there: questions that the knowledge is known to answer.
 */
public enum Signal {
    /**
     * How near the first hit is in meaning, in standard deviations from what is typical; 0 for a
     * typical question of this knowledge, mostly -5 to 3.
     */
    NEARNESS,
    /**
     * How much nearer the closest wording is than the closest question that the knowledge does not
     * answer, in the same unit.
     */
    GAP,
    /** {@link faqbot.search.Evidence#coverage()} of the first hit, 0 to 1. */
    COVERAGE,
    /** {@link faqbot.search.Evidence#shareOfBest()} of the first hit, 0 to 1. */
    SHARE_OF_BEST,
    /**
     * How far the first hit lies before all others in meaning, in standard deviations from what is
     * typical; negative where another one is nearer.
     */
    LEAD,
    /** How far the first hit lies before the second in the whole score, in the same unit. */
    MARGIN,
    /** How far it lies before the sixth, likewise. */
    FIELD,
    /** One divided by the rank of the first hit by words alone, 0 to 1; 0 if no word was found. */
    LEXICAL_RANK;

    /** What tells whether something in the knowledge answers the question. */
    public static final List<Signal> OF_ANSWERABLE =
            List.of(NEARNESS, GAP, COVERAGE, SHARE_OF_BEST);

    /** What tells whether the first hit does, if something does. */
    public static final List<Signal> OF_FIRST = List.of(LEAD, MARGIN, FIELD, LEXICAL_RANK);

    /** A measured value in terms of what is typical. */
    double relative(double measured, Typical typical) {
        return switch (this) {
            case NEARNESS -> (measured - typical.nearness()) / typical.nearnessDeviation();
            case GAP -> measured / typical.nearnessDeviation();
            case LEAD -> (measured - typical.lead()) / typical.leadDeviation();
            case MARGIN, FIELD -> measured / typical.leadDeviation();
            case COVERAGE, SHARE_OF_BEST, LEXICAL_RANK -> measured;
        };
    }

    /** The name in lower case with dashes, as files have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
