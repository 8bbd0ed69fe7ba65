package faqbot.knowledge;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes the markup out of a heading, as GitHub does before it makes the anchor. */
final class HeadingText extends AbstractVisitor {
    /** Emphasis within emphasis and so on; deeper markup stays as it is. */
    private static final int MAX_NESTING = 20;

    private static final Parser INLINES = Parser.builder().maxInlineNesting(MAX_NESTING).build();
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[<&\\r\\n]");

    private final StringBuilder plain = new StringBuilder();

    private HeadingText() {}

    /** The text of a heading without its {@code #} signs, freed from markup and images. */
    static String of(String content) {
        if (!MARKUP.matcher(content).find()) {
            return content.strip();
        }
        var visitor = new HeadingText();
        INLINES.parse("# " + content.replaceAll("\\R", " ")).accept(visitor);
        return visitor.plain.toString().strip();
    }

    @Override
    public void visit(Text text) {
        plain.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        plain.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        plain.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        plain.append(' ');
    }

    @Override
    public void visit(Image image) {
        // GitHub's anchors leave out what an image shows.
    }
}
