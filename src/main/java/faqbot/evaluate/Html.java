package faqbot.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** Writes pieces of a web page. */
final class Html {
    private Html() {}

    /** A text that shows as it is. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text within an element; what members wrote may run in either direction. */
    static String element(String name, String text) {
        return "<%s dir=\"auto\">%s</%s>".formatted(name, escaped(text), name);
    }

    /** A row of cells that are pieces of a page themselves. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
