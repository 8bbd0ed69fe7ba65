package faqbot.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A question that somebody judged: the entries that answer it are known.
 *
 * @param text as a member would type it; never blank
 * @param kind what sort of question it is, such as {@code typos}
 * @param grades the ids of the entries that answer it, each with how well, at least 1; empty for a
 *     question that nothing answers
 */
public record JudgedQuestion(String text, String kind, Map<String, Integer> grades) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public JudgedQuestion {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        if (text.isBlank()) {
            throw new IllegalArgumentException("a judged question must have a text");
        }
        grades.forEach((entry, grade) -> {
            if (grade < 1) {
                throw new IllegalArgumentException(
                        "the grade of " + entry + " must be at least 1 but was " + grade);
            }
        });
    }

    /** Whether some entry answers it. */
    public boolean isAnswerable() {
        return !grades.isEmpty();
    }

    /** Whether an entry answers it. */
    public boolean isAnsweredBy(String entry) {
        return grades.containsKey(entry);
    }

    /** The text without its line breaks. */
    String onOneLine() {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** What should come of it, in words. */
    String expected() {
        return isAnswerable() ? String.join(", ", grades.keySet()) : "silence";
    }

    /** What two questions have in common if only case and white space differ. */
    static String normalised(String text) {
        return SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
