package faqbot.answer;

/**
 * From which confidence on something is shown.
 *
 * @param answerFrom a passage is shown from this confidence on, 0 to 1
 * @param suggestFrom candidates are offered from this confidence on, 0 to {@code answerFrom}
 * @param candidates the most candidates to offer, 1 to 10
 */
public record AnswerSettings(double answerFrom, double suggestFrom, int candidates) {
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
        if (candidates < 1 || candidates > 10) {
            throw new IllegalArgumentException(
                    "candidates must be between 1 and 10 but was " + candidates);
        }
    }
}
