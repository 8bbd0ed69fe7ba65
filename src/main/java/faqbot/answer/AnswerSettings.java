package faqbot.answer;

/**
 * How sure to be to show something.
 *
 * @param wrongWhenAsked how often, 0 to 1, a shown passage may be the wrong one when somebody asked
 *     the bot
 * @param wrongWhenUnasked the same when nobody did
 * @param suggestFrom candidates are offered if something in the knowledge answers the question at
 *     least so probably, 0 to 1
 * @param candidates the most candidates to offer, 1 to 5: what fits into a message of Discord
 */
public record AnswerSettings(
        double wrongWhenAsked, double wrongWhenUnasked, double suggestFrom, int candidates) {
    /** The upper bound of {@code candidates}. */
    public static final int MOST_CANDIDATES = 5;

    public static final AnswerSettings DEFAULT = new AnswerSettings(0.15, 0.05, 0.76, 3);

    public AnswerSettings {
        checkShare("wrong-when-asked", wrongWhenAsked);
        checkShare("wrong-when-unasked", wrongWhenUnasked);
        checkShare("suggest-from", suggestFrom);
        if (candidates < 1 || candidates > MOST_CANDIDATES) {
            throw new IllegalArgumentException(
                    "candidates must be between 1 and 5 but was " + candidates);
        }
    }

    /** What a member sees. */
    public enum Shown {
        /** The passage of the first hit. */
        PASSAGE,
        /** Some hits to choose from. */
        CANDIDATES,
        NOTHING
    }

    /** What a member sees who asked, if there is any hit. */
    public Shown shown(Judgement judgement) {
        if (judgement.confidence() >= askedFrom()) {
            return Shown.PASSAGE;
        }
        return judgement.answerable() >= suggestFrom ? Shown.CANDIDATES : Shown.NOTHING;
    }

    private static void checkShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1 but was " + share);
        }
    }

    /** From which confidence on a passage is shown to somebody who asked. */
    public double askedFrom() {
        return 1 - wrongWhenAsked;
    }

    /** From which confidence on a passage is shown where nobody asked. */
    public double unaskedFrom() {
        return 1 - wrongWhenUnasked;
    }
}
