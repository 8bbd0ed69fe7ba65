package faqbot.answer;

/**
 * From which confidence on something is shown.
 *
 * @param answerFrom a passage is shown from this confidence on, 0 to 1
 * @param suggestFrom candidates are offered from this confidence on, 0 to {@code answerFrom}
 * @param candidates the most candidates to offer, 1 to 5: what fits into a message of Discord
 */
public record AnswerSettings(double answerFrom, double suggestFrom, int candidates) {
    /** The upper bound of {@code candidates}. */
    public static final int MOST_CANDIDATES = 5;

    public static final AnswerSettings DEFAULT = new AnswerSettings(0.6, 0.35, 3);

    public AnswerSettings {
        if (!(answerFrom >= 0 && answerFrom <= 1)) {
            throw new IllegalArgumentException(
                    "answer-from must be between 0 and 1 but was " + answerFrom);
        }
        if (!(suggestFrom >= 0 && suggestFrom <= answerFrom)) {
            throw new IllegalArgumentException(
                    "suggest-from must be between 0 and answer-from but was " + suggestFrom);
        }
        if (candidates < 1 || candidates > MOST_CANDIDATES) {
            throw new IllegalArgumentException(
                    "candidates must be between 1 and 5 but was " + candidates);
        }
    }
}
