package faqbot.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a YAML, JSON or CSV file into values that know their line; hostile input is safe. */
public final class DataFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML =
            YAMLFactory.builder()
                    .loaderOptions(withoutOwnSizeLimit())
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build();

    private DataFile() {}

    /**
     * Reads a text whose notation the file's ending tells: {@code .json}, {@code .csv}, else YAML.
     *
     * <p>A CSV file gives a list of mappings from the words of its first row, in lower case. A file
     * without any value gives a {@link DataNode.Scalar} of type {@code NOTHING}.
     *
     * @param file the name to use in problems
     * @param problems gets everything that is wrong
     * @return the value at the top; empty if there was an error
     */
    public static Optional<DataNode> parse(String file, String text, List<Problem> problems) {
        return parse(file, text, CsvColumns.ANY, problems);
    }

    /** Reads a text that must have certain columns if it is CSV. */
    static Optional<DataNode> parse(
            String file, String text, CsvColumns columns, List<Problem> problems) {
        var own = new ArrayList<Problem>();
        ForbiddenCharacters.report(file, text, own);
        var result =
                own.isEmpty()
                        ? parseClean(file, withoutMark(text), columns, own)
                        : DataNode.Scalar.NOTHING;
        problems.addAll(own);
        return own.stream().anyMatch(Problem::isError) ? Optional.empty() : Optional.of(result);
    }

    private static DataNode parseClean(
            String file, String text, CsvColumns columns, List<Problem> problems) {
        var name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvTable(file, columns, problems).parse(text);
        }
        return name.endsWith(".json")
                ? parse(JSON, "JSON", file, text, problems)
                : parse(YAML, "YAML", file, text, problems);
    }

    private static DataNode parse(
            JsonFactory factory,
            String notation,
            String file,
            String text,
            List<Problem> problems) {
        try (JsonParser parser = factory.createParser(text)) {
            return new DataTree(file, text, parser, problems).read();
        } catch (JsonProcessingException e) {
            problems.add(syntaxProblem(file, notation, e));
        } catch (IOException e) {
            problems.add(brokenProblem(file, 0, notation, String.valueOf(e.getMessage())));
        }
        return DataNode.Scalar.NOTHING;
    }

    private static Problem syntaxProblem(String file, String notation, JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            return brokenProblem(file, lineOf(marked), notation, marked.getProblem());
        }
        var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        return brokenProblem(file, line, notation, e.getOriginalMessage());
    }

    /** For a quote that is never closed the line of the quote, else the line that is wrong. */
    private static int lineOf(MarkedYAMLException marked) {
        var context = String.valueOf(marked.getContext());
        Mark mark =
                context.contains("quoted scalar")
                        ? marked.getContextMark()
                        : marked.getProblemMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static Problem brokenProblem(String file, int line, String notation, String message) {
        return Problem.error(
                file,
                line,
                "this is not valid " + notation + ": " + message.lines().findFirst().orElse(""),
                notation.equals("YAML")
                        ? "Look at this line and the one above: indent with spaces, the same number"
                                + " for each key of a group, and put a text with \": \" or \" #\" in"
                                + " it into double quotes."
                        : "Look at this line and the one above for a missing comma, quote or"
                                + " bracket.");
    }

    /** The byte order mark some editors write. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The reader of files has a limit of its own; this one could not name the line. */
    private static LoaderOptions withoutOwnSizeLimit() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
