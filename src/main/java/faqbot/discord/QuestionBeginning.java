package faqbot.discord;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * As much of a question as a button can carry.
 *
 * @param text its first words, in one line
 * @param isAll whether there are no more
 */
record QuestionBeginning(String text, boolean isAll) {
    private static final String MORE = "…";

    /** What of a question fits. */
    static QuestionBeginning of(String question) {
        var line = question.strip().replaceAll("\\s+", " ");
        var isAll = line.length() <= ComponentState.MAX_ARGUMENT;
        return new QuestionBeginning(
                isAll ? line : words(line, ComponentState.MAX_ARGUMENT - MORE.length()), isAll);
    }

    /** Reads what {@link #written} wrote. */
    static QuestionBeginning read(String written) {
        var isAll = !written.endsWith(MORE);
        return new QuestionBeginning(
                isAll ? written : written.substring(0, written.length() - MORE.length()), isAll);
    }

    /** Both in one text, no longer than an argument may be. */
    String written() {
        return isAll ? text : text + MORE;
    }

    private static String words(String line, int limit) {
        var borders = BreakIterator.getLineInstance(Locale.ROOT);
        borders.setText(line);
        var border = borders.preceding(limit + 1);
        return (border > limit / 2 ? line.substring(0, border) : TextCut.atCharacter(line, limit))
                .strip();
    }
}
