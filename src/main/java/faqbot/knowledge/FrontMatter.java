package faqbot.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The YAML between two lines {@code ---} at the head of a Markdown file.
 *
 * @param details what it says about every entry of the file
 * @param end where the Markdown begins
 */
record FrontMatter(Details details, int end) {
    private static final Pattern OPENING = Pattern.compile("\\uFEFF?---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING =
            Pattern.compile("^(---|\\.\\.\\.)[ \\t]*(\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);

    /** Reads the front matter of a file; without one the Markdown begins at once. */
    static FrontMatter read(String file, String text, List<Problem> problems) {
        var opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return new FrontMatter(Details.NONE, text.startsWith("\uFEFF") ? 1 : 0);
        }
        var closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            problems.add(
                    Problem.error(
                            file,
                            1,
                            "the front matter that begins with --- is never closed",
                            "Write --- on a line of its own after the last key; if the file should"
                                    + " begin with a horizontal rule, write *** instead."));
            return new FrontMatter(Details.NONE, text.length());
        }
        // The empty line stands for the opening, so that lines are those of the file.
        var yaml = "\n" + text.substring(opening.end(), closing.start());
        return new FrontMatter(details(file, yaml, problems), closing.end());
    }

    private static Details details(String file, String yaml, List<Problem> problems) {
        var top = DataFile.parse(file, yaml, problems);
        return top.map(node -> details(MappingReader.of(file, node, problems)))
                .orElse(Details.NONE);
    }

    private static Details details(MappingReader reader) {
        var details = EntryNotes.details(reader);
        reader.finish();
        return details;
    }
}
