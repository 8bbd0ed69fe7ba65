package faqbot.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Reads a CSV file as a list of mappings from the names in its first row to the cells. */
final class CsvTable {
    private static final CsvFactory CSV =
            CsvFactory.builder()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .build();

    private final String file;
    private final CsvColumns columns;
    private final List<Problem> problems;
    private int values;
    private int rowLine = 1;

    CsvTable(String file, CsvColumns columns, List<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** The rows below the first; nothing if that does not name the columns. */
    DataNode parse(String text) {
        var rows = rows(text);
        if (rows.isEmpty()) {
            return Scalar.NOTHING;
        }
        var keys = keys(rows.getFirst());
        var wrong = columns.problem(file, 1, keys);
        if (wrong.isPresent()) {
            problems.add(wrong.get());
            return Scalar.NOTHING;
        }
        var mappings = new ArrayList<DataNode>();
        for (var row : rows.subList(1, rows.size())) {
            if (!isBlank(row)) {
                mappings.add(mapping(keys, row));
            }
        }
        return new Items(1, mappings);
    }

    private List<List<Scalar>> rows(String text) {
        var rows = new ArrayList<List<Scalar>>();
        try (CsvParser parser = CSV.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            parser.nextToken();
            while (values <= DataTree.MAX_VALUES && parser.nextToken() == JsonToken.START_ARRAY) {
                rowLine = parser.currentLocation().getLineNr();
                rows.add(new ArrayList<>());
                readCells(parser, rows.getLast());
                values += rows.getLast().size();
            }
            refuseTooMany();
        } catch (JsonProcessingException e) {
            problems.add(broken(e.getOriginalMessage()));
        } catch (IOException e) {
            problems.add(broken(String.valueOf(e.getMessage())));
        }
        return rows;
    }

    private void refuseTooMany() {
        if (values > DataTree.MAX_VALUES) {
            problems.add(
                    Problem.error(
                            file,
                            0,
                            "the file holds more than " + DataTree.MAX_VALUES + " cells",
                            "Split it into several files."));
        }
    }

    private static void readCells(CsvParser parser, List<Scalar> cells) throws IOException {
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            int line = parser.currentTokenLocation().getLineNr();
            var text = parser.getText();
            int last = line + (int) text.chars().filter(c -> c == '\n').count();
            cells.add(
                    new Scalar(
                            line,
                            last,
                            text.isBlank() ? Scalar.Type.NOTHING : Scalar.Type.TEXT,
                            text));
        }
    }

    /** A quote that is never closed is noticed at the end of the file, but was opened in a row. */
    private Problem broken(String message) {
        return Problem.error(
                file,
                rowLine,
                "this row is not valid CSV: " + message.lines().findFirst().orElse(""),
                "Put a cell with a comma, a quote or a line end into double quotes, and write a"
                        + " double quote within it twice (\"\").");
    }

    private List<String> keys(List<Scalar> header) {
        var keys =
                header.stream().map(cell -> cell.text().strip().toLowerCase(Locale.ROOT)).toList();
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (!seen.add(key)) {
                problems.add(
                        Problem.error(
                                file,
                                1,
                                "the column " + Excerpt.of(key) + " is in the first row twice",
                                "Delete one of the two columns."));
            }
        }
        return keys;
    }

    /** Spreadsheets write their unused rows as separators alone. */
    private static boolean isBlank(List<Scalar> row) {
        return row.stream().allMatch(cell -> cell.isNothing());
    }

    private Mapping mapping(List<String> keys, List<Scalar> row) {
        int line = row.getFirst().line();
        if (row.size() > keys.size()) {
            problems.add(tooManyCells(keys, row, line));
        }
        var fields = new LinkedHashMap<String, Field>();
        for (int i = 0; i < keys.size(); i++) {
            var cell =
                    i < row.size() ? row.get(i) : new Scalar(line, line, Scalar.Type.NOTHING, "");
            fields.putIfAbsent(keys.get(i), new Field(cell.line(), cell));
        }
        return new Mapping(line, fields);
    }

    private Problem tooManyCells(List<String> keys, List<Scalar> row, int line) {
        return Problem.error(
                file,
                line,
                "this row has %d cells but the first row names only %d; the first too many is %s"
                        .formatted(row.size(), keys.size(), row.get(keys.size()).shown()),
                "Put the cell that contains the separator into double quotes.");
    }

    /** Spreadsheets of some countries write semicolons; the first row tells. */
    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            found = count(header, candidate) > count(header, found) ? candidate : found;
        }
        return found;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
