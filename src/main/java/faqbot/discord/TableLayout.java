package faqbot.discord;

import faqbot.knowledge.MarkdownTable;
import faqbot.knowledge.MarkdownTable.Cell;
import faqbot.knowledge.MarkdownTable.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays a table out for Discord, which shows none.
 *
 * <p>A small table of plain words becomes columns in a block of code: it is read at a glance. A
 * wider one would wrap on a phone, and in a block of code nothing can be clicked or emphasised, so
 * it becomes a list, each value behind the name of its column; a screen reader says that in a
 * sensible order too.
 */
final class TableLayout {
    /** What a phone shows of a line of code within an embed before it wraps. */
    static final int MOST_COLUMNS = 36;

    private static final String GAP = "  ";
    private static final String FENCE = "```";

    /** What Discord would show as more than words, or what would end the block of code. */
    private static final Pattern MORE_THAN_WORDS =
            Pattern.compile("```|\\|\\||~~|<[@#:/a-z]|://|:\\w+:");

    private TableLayout() {}

    /** The table as Discord can show it; nothing if it has no content but a header. */
    static Optional<String> of(MarkdownTable table) {
        if (cells(table.rows()).allMatch(cell -> cell.markdown().isEmpty())) {
            return Optional.empty();
        }
        var lines = lines(table);
        var widths = widths(lines);
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        boolean fits = width + GAP.length() * (widths.size() - 1) <= MOST_COLUMNS;
        return Optional.of(fits && isOfWords(table) ? block(table, lines, widths) : list(table));
    }

    private static boolean isOfWords(MarkdownTable table) {
        return Stream.concat(headers(table), cells(table.rows()))
                .allMatch(cell ->
                        cell.plain().isPresent()
                                && !MORE_THAN_WORDS.matcher(cell.markdown()).find());
    }

    /** The texts of the header and the rows. */
    private static List<List<String>> lines(MarkdownTable table) {
        return Stream.concat(Stream.of(headers(table).toList()), table.rows().stream())
                .map(row -> row.stream().map(TableLayout::text).toList())
                .toList();
    }

    private static String text(Cell cell) {
        return cell.plain().orElse(cell.markdown());
    }

    private static List<Integer> widths(List<List<String>> lines) {
        return IntStream.range(0, lines.getFirst().size())
                .mapToObj(i ->
                        lines.stream()
                                .mapToInt(line -> DisplayWidth.of(line.get(i)))
                                .max()
                                .orElse(0))
                .toList();
    }

    private static String block(
            MarkdownTable table, List<List<String>> lines, List<Integer> widths) {
        var shown =
                lines.stream().map(line -> line(table, line, widths)).collect(Collectors.toList());
        shown.add(1, line(table, widths.stream().map("-"::repeat).toList(), widths));
        return FENCE + "\n" + String.join("\n", shown) + "\n" + FENCE;
    }

    private static String line(MarkdownTable table, List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> padded(cells.get(i), widths.get(i), table.columns().get(i)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String text, int width, Column column) {
        var space = " ".repeat(width - DisplayWidth.of(text));
        return column.isRight() ? space + text : text + space;
    }

    private static String list(MarkdownTable table) {
        return table.rows().stream()
                .map(row -> item(row, headers(table).toList()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }

    /** The row's first value as an item of a list, the others below it. */
    private static String item(List<Cell> row, List<Cell> headers) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).markdown().isEmpty())
                .mapToObj(i -> named(headers.get(i).markdown(), row.get(i).markdown()))
                .collect(Collectors.joining("\n  - ", "- ", ""))
                .replaceFirst("^- $", "");
    }

    private static String named(String header, String value) {
        return header.isEmpty() ? value : header + ": " + value;
    }

    private static Stream<Cell> headers(MarkdownTable table) {
        return table.columns().stream().map(Column::header);
    }

    private static Stream<Cell> cells(List<List<Cell>> rows) {
        return rows.stream().flatMap(List::stream);
    }
}
