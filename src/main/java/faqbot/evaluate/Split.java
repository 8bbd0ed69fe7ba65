package faqbot.evaluate;

import faqbot.knowledge.Fingerprint;
import java.util.List;
import java.util.Locale;

/**
 * The half of the judged questions that one belongs to.
 *
 * <p>It follows from the question's text alone, in lower case and with single spaces: from the
 * first bit of the SHA-256 of its UTF-8 bytes. So a question stays in its half whatever is added or
 * moved around it.
 */
public enum Split {
    /** May be looked at, to better the knowledge and the search. */
    DEV,
    /** Tells how good they are, so nobody looks at single questions. */
    TEST;

    private static final char FIRST_DIGIT_WITH_THE_BIT = '8';

    /** The half of a question with this text. */
    public static Split of(String text) {
        var hash = Fingerprint.of(JudgedQuestion.normalised(text));
        return hash.charAt(0) < FIRST_DIGIT_WITH_THE_BIT ? DEV : TEST;
    }

    /** Those that belong to this half. */
    List<Verdict> of(List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> of(verdict.question().text()) == this).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
