package faqbot.knowledge;

import java.util.List;

/**
 * Finds characters that no text of a person holds and that would garble a message or a terminal.
 */
final class ForbiddenCharacters {
    /** So many are named; a file full of them gives no more lines. */
    private static final int MAX_PROBLEMS = 5;

    private ForbiddenCharacters() {}

    /** Whether it is a control character, half of a character, or none at all. */
    static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }

    /** Reports each forbidden character of a file with its line. */
    static void report(String file, String text, List<Problem> problems) {
        var lines = new LineIndex(text);
        int found = 0;
        for (int at = 0; at < text.length() && found < MAX_PROBLEMS; ) {
            int point = text.codePointAt(at);
            if (isForbidden(point)) {
                problems.add(problem(file, lines, at, point));
                found++;
            }
            at += Character.charCount(point);
        }
    }

    /** Whether there is no forbidden character in it. */
    static boolean isClean(String text) {
        return text.codePoints().noneMatch(ForbiddenCharacters::isForbidden);
    }

    private static Problem problem(String file, LineIndex lines, int at, int point) {
        var line = lines.lineAt(at);
        var column = at - lines.start(line) + 1;
        return Problem.error(
                file,
                line,
                "the character U+%04X at column %d is not allowed, because nobody can see it"
                        .formatted(point, column),
                "Delete it: go to that column and remove what looks like nothing or like a box.");
    }
}
