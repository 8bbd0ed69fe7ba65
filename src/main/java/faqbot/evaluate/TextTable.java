package faqbot.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Lines up cells in columns: the first to the left, the others to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String indent) {
        this.indent = indent;
    }

    /** Adds a row; all rows have the same number of cells. */
    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        var line = new StringBuilder(indent);
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var space = " ".repeat(width(column) - cell.length());
            line.append(column == 0 ? cell + space : GAP + space + cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
