package faqbot.recommend;

import java.util.Locale;

/** How far the best option is ahead. */
public enum Margin {
    /** Well ahead, and no answer to an open question would turn it. */
    CLEAR,
    /** Ahead, by more than the scores are uncertain. */
    SLIGHT,
    /** Enough is known, and the best two are within the uncertainty of the scores. */
    TOSS_UP,
    /** Too little is known to choose. */
    INSUFFICIENT;

    /** As it is written in JSON: {@code toss-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is a choice. */
    public boolean isChoice() {
        return this == CLEAR || this == SLIGHT;
    }
}
