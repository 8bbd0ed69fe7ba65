package faqbot.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Builds values with their lines from the tokens of a YAML or JSON file. */
final class DataTree {
    /** Far deeper than any file of ours; keeps the recursion shallow. */
    private static final int MAX_DEPTH = 30;

    /** Thirty thousand entries of ten values; more would only fill the memory. */
    static final int MAX_VALUES = 300_000;

    private final String file;
    private final String text;
    private final JsonParser parser;
    private final List<Problem> problems;
    private int values;

    DataTree(String file, String text, JsonParser parser, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** The value at the top; what is read after a refusal is not complete. */
    DataNode read() throws IOException {
        var first = parser.nextToken();
        if (first == null) {
            return Scalar.NOTHING;
        }
        try {
            var result = node(first, 0);
            refuseMore();
            return result;
        } catch (Refused refused) {
            problems.add(refused.problem);
            return Scalar.NOTHING;
        }
    }

    private DataNode node(JsonToken token, int depth) throws IOException, Refused {
        refuseReference();
        if (depth > MAX_DEPTH) {
            throw refused(
                    "values are nested more than " + MAX_DEPTH + " deep",
                    "Remove the brackets or the indentation that are too many.");
        }
        if (++values > MAX_VALUES) {
            throw refused(
                    "the file holds more than " + MAX_VALUES + " values",
                    "Split it into several files.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> items(depth);
            case VALUE_NULL -> scalar(Scalar.Type.NOTHING);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Type.FLAG);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.Type.NUMBER);
            default -> scalar(Scalar.Type.TEXT);
        };
    }

    private Mapping mapping(int depth) throws IOException, Refused {
        int line = line();
        var fields = new LinkedHashMap<String, Field>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            refuseReference();
            var key = parser.currentName();
            int keyLine = line();
            var field = new Field(keyLine, node(parser.nextToken(), depth + 1));
            var earlier = fields.putIfAbsent(key, field);
            if (earlier != null) {
                problems.add(duplicate(key, keyLine, earlier.line()));
            }
        }
        return new Mapping(line, fields);
    }

    private Problem duplicate(String key, int line, int earlier) {
        return Problem.error(
                file,
                line,
                "the key " + Excerpt.of(key) + " is here twice; it is already on line " + earlier,
                "Delete one of the two, or join them.");
    }

    private Items items(int depth) throws IOException, Refused {
        int line = line();
        var values = new ArrayList<DataNode>();
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            values.add(node(token, depth + 1));
        }
        return new Items(line, values);
    }

    private Scalar scalar(Scalar.Type type) throws IOException {
        int line = line();
        var value = parser.getText();
        warnOfComment(line);
        if (!ForbiddenCharacters.isClean(value)) {
            problems.add(
                    Problem.error(
                            file,
                            line,
                            "the value "
                                    + Excerpt.of(value)
                                    + " holds a character that cannot be shown",
                            "Remove the backslash code that makes it."));
        }
        return new Scalar(line, Math.max(line, lastLine()), type, value);
    }

    /** A block of text ends where the next line begins. */
    private int lastLine() {
        var end = parser.currentLocation();
        return end.getColumnNr() == 1 ? end.getLineNr() - 1 : end.getLineNr();
    }

    /**
     * {@code #1} in the middle of a plain text begins a comment: the rest would silently be lost.
     */
    private void warnOfComment(int line) {
        int end = (int) parser.currentLocation().getCharOffset();
        if (!(parser instanceof YAMLParser) || end < 1 || !isPlainBefore(end)) {
            return;
        }
        int comment = afterSpace(end);
        if (comment > end && isUnspacedComment(comment)) {
            var rest = text.substring(comment, endOfLine(comment));
            problems.add(
                    Problem.warning(
                            file,
                            line,
                            "YAML takes "
                                    + Excerpt.of(rest.strip())
                                    + " for a comment and drops it",
                            "If it belongs to the text, put the whole text into double quotes; if"
                                    + " not, write a space after the #."));
        }
    }

    private boolean isPlainBefore(int end) {
        char last = text.charAt(Math.min(end, text.length()) - 1);
        return last != '"' && last != '\'' && last != '\n' && last != '\r';
    }

    /** Looks no further than it must: a line may hold all values of a file. */
    private int afterSpace(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private boolean isUnspacedComment(int start) {
        return start + 1 < text.length()
                && text.charAt(start) == '#'
                && text.charAt(start + 1) != '#'
                && !Character.isWhitespace(text.charAt(start + 1));
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void refuseMore() throws IOException, Refused {
        if (parser.nextToken() != null) {
            throw refused(
                    "there is a second document after the first",
                    "Keep one document in a file: delete the line \"---\" or what comes after the"
                            + " end.");
        }
    }

    /** Anchors and aliases multiply: a few lines of them can stand for gigabytes. */
    private void refuseReference() throws IOException, Refused {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
            throw refused(
                    "YAML anchors (&name) and aliases (*name) are not allowed",
                    "Write the value out; if it is a text that begins with & or *, put it into"
                            + " double quotes.");
        }
        if (yaml.getTypeId() != null) {
            throw refused(
                    "YAML tags (!name) are not allowed",
                    "Delete the tag; if it is a text that begins with !, put it into double"
                            + " quotes.");
        }
    }

    private Refused refused(String message, String mend) {
        return new Refused(Problem.error(file, line(), message, mend));
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Ends the reading of a file that must not be read on. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }
}
