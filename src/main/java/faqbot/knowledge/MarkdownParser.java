package faqbot.knowledge;

import faqbot.knowledge.MarkdownFile.Block;
import faqbot.knowledge.MarkdownFile.Heading;
import faqbot.knowledge.MarkdownFile.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes a Markdown file apart; positions are those of its own text, which is never altered. */
final class MarkdownParser {
    /** Lists and quotes that are deeper are text of the last; no person writes them. */
    private static final int MAX_NESTING = 50;

    /** Finds the blocks; their content is kept as it stands, for most of it is never looked at. */
    private static final Parser BLOCKS =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(MAX_NESTING)
                    .inlineParserFactory(
                            _ -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
                    .build();

    private final String path;
    private final String text;
    private final LineIndex lines;
    private final List<Problem> problems;
    private final Slugs slugs = new Slugs();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownParser(String path, String text, List<Problem> problems) {
        this.path = path;
        this.text = text;
        this.lines = new LineIndex(text);
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path within the knowledge folder
     */
    static MarkdownFile parse(String path, String text, List<Problem> problems) {
        var front = FrontMatter.read(path, text, problems);
        var parser = new MarkdownParser(path, text, problems);
        parser.readBlocks(front.end());
        parser.warnOfNotesElsewhere();
        return new MarkdownFile(
                path,
                text,
                parser.lines,
                front.details(),
                parser.sections(),
                parser.preamble(),
                parser.slugs);
    }

    private void readBlocks(int from) {
        int firstLine = lines.lineAt(from);
        var markdown = text.substring(from);
        var document = BLOCKS.parse(markdown);
        new UnspacedHeadings(path, markdown, firstLine, problems).report(document);
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                int line = firstLine + node.getSourceSpans().getFirst().getLineIndex();
                readBlock(node, line, Math.max(from, lines.start(line)));
            }
        }
    }

    private void readBlock(Node node, int line, int start) {
        switch (node) {
            case org.commonmark.node.Heading heading -> headings.add(heading(heading, start));
            case HtmlBlock html -> {
                refuseOpenComment(html, line);
                blocks.add(new Block(start, kind(html)));
            }
            case FencedCodeBlock code -> {
                refuseOpenFence(code, line);
                blocks.add(new Block(start, Block.Kind.TEXT));
            }
            case Paragraph paragraph -> blocks.add(new Block(start, kind(paragraph)));
            default -> {
                addAnchorsWithin(node);
                blocks.add(new Block(start, Block.Kind.TEXT));
            }
        }
    }

    private Heading heading(org.commonmark.node.Heading node, int start) {
        var title = HeadingText.of(content(node));
        return new Heading(start, node.getLevel(), title, slugs.next(title));
    }

    private static Block.Kind kind(HtmlBlock html) {
        return isComment(html) ? Block.Kind.COMMENT : Block.Kind.TEXT;
    }

    private static boolean isComment(HtmlBlock html) {
        return html.getLiteral().stripLeading().startsWith("<!--");
    }

    private static Block.Kind kind(Paragraph paragraph) {
        int end = content(paragraph).length();
        while (end > 0 && "*_ \t\r\n".indexOf(content(paragraph).charAt(end - 1)) >= 0) {
            end--;
        }
        boolean announces = end > 0 && content(paragraph).charAt(end - 1) == ':';
        return announces ? Block.Kind.ANNOUNCEMENT : Block.Kind.TEXT;
    }

    private static String content(Node node) {
        return node.getFirstChild() instanceof Text content ? content.getLiteral() : "";
    }

    private void refuseOpenComment(HtmlBlock html, int line) {
        if (isComment(html) && !html.getLiteral().contains("-->")) {
            refuse(
                    line,
                    "the comment that begins with <!-- is never closed, so all that follows is"
                            + " hidden",
                    "Write --> on a line of its own where the comment ends.");
        }
    }

    private void refuseOpenFence(FencedCodeBlock code, int line) {
        if (code.getClosingFenceLength() == null) {
            var fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
            refuse(
                    line,
                    "the code block that begins with " + fence + " is never closed",
                    "Write " + fence + " on a line of its own where the code ends.");
        }
    }

    private void refuse(int line, String message, String mend) {
        problems.add(Problem.error(path, line, message, mend));
    }

    /** Headings within lists and quotes begin no section, but GitHub counts their anchors. */
    private void addAnchorsWithin(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                slugs.next(HeadingText.of(content(heading)));
            } else {
                addAnchorsWithin(node);
            }
        }
    }

    /** Notes count right below a heading; elsewhere they would be shown as text, or lost. */
    private void warnOfNotesElsewhere() {
        var firsts = new HashSet<Block>();
        sections().stream()
                .flatMap(section -> section.blocks().stream().limit(1))
                .forEach(firsts::add);
        for (var block : blocks) {
            if (block.kind() == Block.Kind.COMMENT
                    && !firsts.contains(block)
                    && NotesComment.isNotes(commentAt(block.start()))) {
                problems.add(
                        Problem.warning(
                                path,
                                lines.lineAt(block.start()),
                                "these notes are not read, because they are not right below a"
                                        + " heading",
                                "Move them to the line after the heading they belong to."));
            }
        }
    }

    private String commentAt(int start) {
        int end = text.indexOf("-->", start);
        return text.substring(text.indexOf("<!--", start) + 4, end < 0 ? text.length() : end);
    }

    private List<Block> preamble() {
        int end = headings.isEmpty() ? text.length() : headings.getFirst().start();
        return blocks.stream().takeWhile(block -> block.start() < end).toList();
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        int at = preamble().size();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            int from = at;
            while (at < blocks.size() && blocks.get(at).start() < end) {
                at++;
            }
            sections.add(new Section(headings.get(i), blocks.subList(from, at), end));
        }
        return sections;
    }
}
