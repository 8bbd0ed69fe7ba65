package faqbot.discord;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that opens a block of code.
 *
 * @param start where the line begins in its text
 * @param marks the signs that open the block, and close it
 * @param info the language behind them, if nothing else is there
 */
record CodeFence(int start, String marks, String info) {
    /** A line that opens or closes a block of code, in a list or not. */
    private static final Pattern LINE =
            Pattern.compile(
                    "^[ \\t]*(`{3,20}|~{3,20})(?:[ \\t]*([\\w+#.-]{1,30})[ \\t]*$)?",
                    Pattern.MULTILINE);

    /** The block of code in which a text ends. */
    static Optional<CodeFence> openIn(String text) {
        var open = Optional.<CodeFence>empty();
        var lines = LINE.matcher(text);
        while (lines.find()) {
            var marks = lines.group(1);
            if (open.isEmpty()) {
                var info = lines.group(2) == null ? "" : lines.group(2);
                open = Optional.of(new CodeFence(lines.start(), marks, info));
            } else if (marks.startsWith(open.get().marks())) {
                open = Optional.empty();
            }
        }
        return open;
    }

    /** The length of the longest marks in a text; 0 if there are none. */
    static int longestIn(String text) {
        return LINE.matcher(text)
                .results()
                .mapToInt(line -> line.group(1).length())
                .max()
                .orElse(0);
    }

    String opening() {
        return marks + info;
    }

    /** Whether nothing follows the opening line. */
    boolean isEndOf(String text) {
        var end = text.substring(start).strip();
        return end.startsWith(marks) && end.substring(marks.length()).strip().equals(info);
    }

    /** What follows the block, if the text begins with the marks that close it. */
    Optional<String> closedBy(String text) {
        var line = LINE.matcher(text);
        return line.lookingAt() && line.group(1).startsWith(marks)
                ? Optional.of(text.substring(line.end(1)))
                : Optional.empty();
    }
}
