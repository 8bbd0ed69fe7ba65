package faqbot.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * Something wrong in the knowledge or the configuration, with a mend.
 *
 * @param severity whether the content can be used in spite of it
 * @param file the path as its reader knows it
 * @param line counted from 1; 0 where the whole file is meant
 * @param message what is wrong, with the value found and what is allowed
 * @param mend what to do about it, as one sentence
 */
public record Problem(Severity severity, String file, int line, String message, String mend) {
    /** How bad it is. */
    public enum Severity {
        /** The content cannot be used. */
        ERROR,
        /** The content can be used; somebody should look. */
        WARNING
    }

    public static Problem error(String file, int line, String message, String mend) {
        return new Problem(Severity.ERROR, file, line, message, mend);
    }

    public static Problem warning(String file, int line, String message, String mend) {
        return new Problem(Severity.WARNING, file, line, message, mend);
    }

    /** Problems ordered by file and line; those of one place stay as they are. */
    static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a person: {@code file:line: error: message. Mend}. */
    @Override
    public String toString() {
        var place = line > 0 ? file + ":" + line : file;
        return place + ": " + (isError() ? "error: " : "warning: ") + message + ". " + mend;
    }
}
