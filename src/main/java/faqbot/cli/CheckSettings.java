package faqbot.cli;

import faqbot.knowledge.KnowledgeCheck;

/**
 * How strict {@code check} is.
 *
 * @param reviewMonths after so many months somebody should look at an entry again, 1 to 120
 */
public record CheckSettings(int reviewMonths) {
    public static final CheckSettings DEFAULT =
            new CheckSettings(KnowledgeCheck.DEFAULT_REVIEW_MONTHS);

    public CheckSettings {
        if (reviewMonths < 1 || reviewMonths > 120) {
            throw new IllegalArgumentException(
                    "review-months must be between 1 and 120 but was " + reviewMonths);
        }
    }
}
