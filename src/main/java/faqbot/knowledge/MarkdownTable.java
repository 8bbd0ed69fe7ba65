package faqbot.knowledge;

import faqbot.knowledge.MarkdownParts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A table in a Markdown text.
 *
 * @param place the whole of its lines
 * @param columns one for each cell of the header
 * @param rows those below the header; each has a cell for each column
 */
public record MarkdownTable(Span place, List<Column> columns, List<List<Cell>> rows) {
    public MarkdownTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param header the cell at its top
     * @param isRight whether its author put it to the right, as one does with numbers
     */
    public record Column(Cell header, boolean isRight) {}

    /**
     * A cell.
     *
     * @param markdown as its author wrote it, with no escaped bar left
     * @param plain the text it shows, if it has no markup
     */
    public record Cell(String markdown, Optional<String> plain) {}

    static MarkdownTable of(TableBlock table, String markdown) {
        // The head and the body, then the rows in each.
        var rows =
                children(table)
                        .flatMap(MarkdownTable::children)
                        .map(row -> children(row).map(TableCell.class::cast).toList())
                        .toList();
        var columns = rows.getFirst().stream().map(cell -> column(cell, markdown)).toList();
        return new MarkdownTable(
                place(table, markdown),
                columns,
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().map(cell -> cell(cell, markdown)).toList())
                        .toList());
    }

    private static Span place(TableBlock table, String markdown) {
        var span = Span.of(table);
        int line = Math.max(lastBefore('\n', markdown, span), lastBefore('\r', markdown, span));
        return new Span(line + 1, span.end());
    }

    private static int lastBefore(char end, String markdown, Span span) {
        return markdown.lastIndexOf(end, span.start() - 1);
    }

    private static Column column(TableCell cell, String markdown) {
        return new Column(cell(cell, markdown), cell.getAlignment() == TableCell.Alignment.RIGHT);
    }

    private static Cell cell(TableCell cell, String markdown) {
        // An empty cell stands nowhere.
        var source = cell.getSourceSpans().isEmpty() ? "" : Span.of(cell).in(markdown);
        return new Cell(source.strip().replace("\\|", "|"), plain(cell));
    }

    private static Optional<String> plain(TableCell cell) {
        var parts = children(cell).toList();
        return parts.stream().allMatch(Text.class::isInstance)
                ? Optional.of(
                        String.join(
                                "",
                                parts.stream().map(part -> ((Text) part).getLiteral()).toList()))
                : Optional.empty();
    }

    private static Stream<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children.stream();
    }
}
