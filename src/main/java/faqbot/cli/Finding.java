package faqbot.cli;

/**
 * Something a check found.
 *
 * @param grade how bad it is
 * @param about the subject, a word or two
 * @param what one sentence without a full stop
 * @param mend what to do, as one sentence; empty where nothing is wrong
 */
public record Finding(Grade grade, String about, String what, String mend) {
    /** How bad a finding is. */
    public enum Grade {
        OK,
        /** The bot works in spite of it. */
        WARNING,
        /** It stops the bot. */
        PROBLEM
    }

    public static Finding fine(String about, String what) {
        return new Finding(Grade.OK, about, what, "");
    }

    public static Finding warning(String about, String what, String mend) {
        return new Finding(Grade.WARNING, about, what, mend);
    }

    public static Finding problem(String about, String what, String mend) {
        return new Finding(Grade.PROBLEM, about, what, mend);
    }

    boolean isProblem() {
        return grade == Grade.PROBLEM;
    }

    /** One line for a person. */
    String line() {
        var name =
                switch (grade) {
                    case OK -> "ok";
                    case WARNING -> "warning";
                    case PROBLEM -> "problem";
                };
        return "%-8s %-12s %s%s".formatted(name, about, what, mend.isEmpty() ? "" : ". " + mend);
    }
}
