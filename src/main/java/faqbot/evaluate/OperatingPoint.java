package faqbot.evaluate;

import faqbot.answer.AnswerSettings;
import java.util.List;

/**
 * A confidence from which on a passage is shown.
 *
 * @param name what the point is called in the figures
 * @param from the confidence, 0 to 1
 */
public record OperatingPoint(String name, double from) {
    public OperatingPoint {
        if (!(from >= 0 && from <= 1)) {
            throw new IllegalArgumentException("from must be between 0 and 1 but was " + from);
        }
    }

    /** The points that settings name. */
    public static List<OperatingPoint> of(AnswerSettings settings) {
        return List.of(
                new OperatingPoint("asked", settings.askedFrom()),
                new OperatingPoint("unasked", settings.unaskedFrom()));
    }

    /** Whether the first entry would be shown. */
    boolean isAnswered(Verdict verdict) {
        return !verdict.ranked().isEmpty() && verdict.confidence() >= from;
    }
}
