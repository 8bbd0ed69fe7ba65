package faqbot.cli;

/** Puts shares into words. */
final class Percent {
    private Percent() {}

    /** A share from 0 to 1 as {@code 87 %}. */
    static String of(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A confidence as {@code 87 %, fairly sure}. */
    static String ofConfidence(double confidence) {
        return of(confidence) + ", " + inWords(confidence);
    }

    private static String inWords(double confidence) {
        if (confidence >= 0.9) {
            return "very sure";
        }
        if (confidence >= 0.75) {
            return "fairly sure";
        }
        if (confidence > 0.5) {
            return "more likely right than wrong";
        }
        return confidence >= 0.25 ? "unsure" : "most likely wrong";
    }
}
