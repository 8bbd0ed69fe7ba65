package faqbot.knowledge;

import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the notes in an HTML comment: {@code key: value} or {@code key:} and {@code - item} lines.
 *
 * <p>This is not YAML, because phrasings are what people type: YAML would cut "what is the #1
 * framework" and trip over "node: fast?".
 */
final class NotesComment {
    private static final Pattern KEY_LINE =
            Pattern.compile("([A-Za-z][A-Za-z_-]{0,30})[ \\t]*:(?:[ \\t]+(.*))?");

    private static final int MIN_GUESSED = 4;

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<DataNode> items = new ArrayList<>();
    private String key = "";
    private int keyLine;

    private NotesComment(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a comment is meant as notes: at least one line has a key of notes, or almost. */
    static boolean isNotes(String content) {
        return content.lines().map(String::strip).anyMatch(NotesComment::isKeyOfNotes);
    }

    /**
     * A guess is for long keys only: {@code note:} begins many a remark and is not {@code not:}.
     */
    private static boolean isKeyOfNotes(String line) {
        var match = KEY_LINE.matcher(line);
        return match.matches()
                && EntryNotes.KEYS_IN_MARKDOWN.stream()
                        .anyMatch(key ->
                                key.equalsIgnoreCase(match.group(1))
                                        || (key.length() >= MIN_GUESSED
                                                && Spelling.closest(match.group(1), List.of(key))
                                                        .isPresent()));
    }

    /**
     * Reads what stands between the marks of a comment.
     *
     * @param line where the content begins
     */
    static Mapping parse(String file, String content, int line, List<Problem> problems) {
        var notes = new NotesComment(file, problems);
        int at = line;
        for (var text : content.lines().map(String::strip).toList()) {
            notes.readLine(text, at++);
        }
        notes.endKey();
        return new Mapping(line, notes.fields);
    }

    private void readLine(String text, int line) {
        if (text.isEmpty()) {
            return;
        }
        var match = KEY_LINE.matcher(text);
        if (text.startsWith("-") && !key.isEmpty()) {
            addItem(text.substring(1).strip(), line);
        } else if (match.matches()) {
            startKey(match.group(1), line);
            addValue(match.group(2) == null ? "" : match.group(2).strip(), line);
        } else {
            problems.add(
                    Problem.error(
                            file,
                            line,
                            "the notes below a heading hold "
                                    + Excerpt.of(text)
                                    + ", which is neither"
                                    + " \"key: value\" nor \"- item\"",
                            "Put \"- \" before a phrasing; end the notes with --> on a line of its"
                                    + " own."));
        }
    }

    private void startKey(String name, int line) {
        endKey();
        key = name;
        keyLine = line;
    }

    private void addValue(String value, int line) {
        if (!value.isEmpty()) {
            items.add(text(value, line));
        }
    }

    private void addItem(String item, int line) {
        if (item.isEmpty()) {
            problems.add(
                    Problem.error(
                            file,
                            line,
                            "there is nothing after the \"-\"",
                            "Write a phrasing after it, or delete the line."));
            return;
        }
        items.add(text(withoutQuotes(item), line));
    }

    private void endKey() {
        if (key.isEmpty()) {
            return;
        }
        var field = new Field(keyLine, value());
        items.clear();
        var earlier = fields.putIfAbsent(key, field);
        if (earlier != null) {
            problems.add(
                    Problem.error(
                            file,
                            keyLine,
                            "the key \""
                                    + key
                                    + "\" is here twice; it is already on line "
                                    + earlier.line(),
                            "Delete one of the two, or join them."));
        }
    }

    private DataNode value() {
        return switch (items.size()) {
            case 0 -> Scalar.NOTHING;
            case 1 -> items.getFirst();
            default -> new Items(items.getFirst().line(), items);
        };
    }

    private static Scalar text(String text, int line) {
        return new Scalar(line, line, Scalar.Type.TEXT, text);
    }

    private static String withoutQuotes(String item) {
        boolean quoted =
                item.length() > 2
                        && (item.startsWith("\"") || item.startsWith("'"))
                        && item.charAt(0) == item.charAt(item.length() - 1);
        return quoted ? item.substring(1, item.length() - 1) : item;
    }
}
