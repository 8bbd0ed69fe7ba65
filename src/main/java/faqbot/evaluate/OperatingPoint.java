package faqbot.evaluate;

/**
 * A confidence from which on a passage is shown.
 *
 * @param name what the point is called in the figures
 * @param from the confidence, 0 to 1
 */
public record OperatingPoint(String name, double from) {
    /** Where nobody asked the bot: it may be wrong one time in twenty. */
    public static final OperatingPoint UNASKED = new OperatingPoint("unasked", 0.95);

    public OperatingPoint {
        if (!(from >= 0 && from <= 1)) {
            throw new IllegalArgumentException("from must be between 0 and 1 but was " + from);
        }
    }

    /** The point for questions that are put to the bot. */
    public static OperatingPoint asked(double from) {
        return new OperatingPoint("asked", from);
    }

    /** Whether the first entry would be shown. */
    boolean isAnswered(Verdict verdict) {
        return !verdict.ranked().isEmpty() && verdict.confidence() >= from;
    }
}
