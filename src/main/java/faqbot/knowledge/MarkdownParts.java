package faqbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The parts of a Markdown text that a chat shows otherwise than a web page.
 *
 * @param prose the runs of plain words in paragraphs and list items, in order: no heading, cell,
 *     code, link or emphasis
 * @param loose the text outside of markup, wherever it is, and what only a web page takes for code:
 *     in a chat a sign of markup in it could pair with another
 * @param tables those that stand in no list and no quote, in order
 */
public record MarkdownParts(List<Span> prose, String loose, List<MarkdownTable> tables) {
    public MarkdownParts {
        prose = List.copyOf(prose);
        tables = List.copyOf(tables);
    }

    /** Takes a text apart. */
    public static MarkdownParts of(String markdown) {
        var reader = new Reader(markdown);
        MarkdownText.parse(markdown).accept(reader);
        return new MarkdownParts(reader.prose, reader.loose.toString(), reader.tables);
    }

    /**
     * A piece of a text.
     *
     * @param start of its first character
     * @param end after its last character, above {@code start}
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException(
                        "a span must be 0 <= start < end but was " + start + " and " + end);
            }
        }

        /** Where a node stands, from its first to its last line. */
        static Span of(Node node) {
            var last = node.getSourceSpans().getLast();
            return new Span(
                    node.getSourceSpans().getFirst().getInputIndex(),
                    last.getInputIndex() + last.getLength());
        }

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    private static final class Reader extends AbstractVisitor {
        private final String markdown;
        private final List<Span> prose = new ArrayList<>();
        private final StringBuilder loose = new StringBuilder();
        private final List<MarkdownTable> tables = new ArrayList<>();

        Reader(String markdown) {
            this.markdown = markdown;
        }

        @Override
        public void visit(Text text) {
            if (text.getParent() instanceof Paragraph && !text.getSourceSpans().isEmpty()) {
                prose.add(Span.of(text));
            }
            addLoose(text.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            if (!"`".equals(code.getFenceCharacter())) {
                addLoose(code.getLiteral());
            }
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            addLoose(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            addLoose(html.getLiteral());
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table && table.getParent() instanceof Document) {
                tables.add(MarkdownTable.of(table, markdown));
            }
            visitChildren(block);
        }

        private void addLoose(String text) {
            loose.append(text).append('\n');
        }
    }
}
