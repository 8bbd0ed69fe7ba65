package faqbot.knowledge;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses the text of passages, with tables, and with where everything stands. */
final class MarkdownText {
    /** Deeper markup is text; no person writes it. */
    private static final int MAX_NESTING = 50;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(MAX_NESTING)
                    .maxInlineNesting(MAX_NESTING)
                    .build();

    private MarkdownText() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
