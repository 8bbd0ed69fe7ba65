package faqbot.knowledge;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Finds headings that lack the space after their {@code #} signs, which makes them plain text.
 *
 * <p>A single sign is how Discord writes the name of a channel, so it counts only where a title is
 * due: at the beginning.
 */
final class UnspacedHeadings extends AbstractVisitor {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{2,6})[^#\\s].*");
    private static final Pattern TITLE = Pattern.compile(" {0,3}#[^#\\s].*");

    private final String path;
    private final String markdown;
    private final int firstLine;
    private final List<Problem> problems;

    /**
     * Makes one for a document.
     *
     * @param path within the knowledge folder
     * @param markdown what the document was parsed from
     * @param firstLine where that begins in the file
     */
    UnspacedHeadings(String path, String markdown, int firstLine, List<Problem> problems) {
        this.path = path;
        this.markdown = markdown;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    void report(Node document) {
        if (document.getFirstChild() instanceof Paragraph first) {
            first.getSourceSpans().stream().limit(1).forEach(this::warnOfTitle);
        }
        document.accept(this);
    }

    private void warnOfTitle(SourceSpan span) {
        var line = text(span);
        if (TITLE.matcher(line).matches()) {
            problems.add(
                    Problem.warning(
                            path,
                            firstLine + span.getLineIndex(),
                            Excerpt.of(line.strip())
                                    + " is no title, because there is no space after the # sign",
                            "Write a space after #, unless it names a channel."));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph.getSourceSpans().forEach(this::refuseHeading);
    }

    /** A table goes on with any line that begins nothing else. */
    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            row.getSourceSpans().forEach(this::refuseHeading);
        } else {
            visitChildren(node);
        }
    }

    private void refuseHeading(SourceSpan span) {
        var line = text(span);
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            problems.add(
                    Problem.error(
                            path,
                            firstLine + span.getLineIndex(),
                            Excerpt.of(line.strip())
                                    + " is no heading, because there is no space after the # signs",
                            "Write a space after "
                                    + heading.group(1)
                                    + "; if it shall be text, begin it with a \\."));
        }
    }

    private String text(SourceSpan span) {
        return markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
