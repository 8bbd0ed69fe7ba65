package faqbot.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Markdown file taken apart at its headings.
 *
 * @param path within the knowledge folder
 * @param text the whole file
 * @param defaults what the front matter says about each entry
 * @param sections each heading with the blocks up to the next
 * @param preamble the blocks before the first heading
 * @param slugs the anchors of all headings, those within lists and quotes too
 */
record MarkdownFile(
        String path,
        String text,
        LineIndex lines,
        Details defaults,
        List<Section> sections,
        List<Block> preamble,
        Slugs slugs) {
    private static final Pattern NAMED_TAG =
            Pattern.compile(
                    "<[a-z][a-z0-9]{0,9}\\s[^<>]{0,200}?(?:id|name)=[\"']([^\"'<>]{1,200})");

    MarkdownFile {
        sections = List.copyOf(sections);
        preamble = List.copyOf(preamble);
    }

    /**
     * A heading and what stands below it.
     *
     * @param blocks up to the next heading of any level
     * @param end where the next heading begins, or the text ends
     */
    record Section(Heading heading, List<Block> blocks, int end) {
        Section {
            blocks = List.copyOf(blocks);
        }

        /** Where the first block begins; the end if there is none. */
        int contentStart() {
            return blocks.isEmpty() ? end : blocks.getFirst().start();
        }
    }

    /**
     * A heading of the document itself.
     *
     * @param start where its line begins
     * @param level 1 to 6
     * @param title without markup; may be empty
     * @param anchor its slug as GitHub makes it
     */
    record Heading(int start, int level, String title, String anchor) {}

    /**
     * A block at the top of the document: a paragraph, a list, a code block and so on.
     *
     * @param start where its first line begins
     * @param kind what of it matters here
     */
    record Block(int start, Kind kind) {
        /** What a block is for the one who cuts the text. */
        enum Kind {
            /** An HTML comment. */
            COMMENT,
            /** A paragraph that ends in a colon and so belongs to what follows it. */
            ANNOUNCEMENT,
            /** Anything else. */
            TEXT
        }
    }

    /** All that a link may lead to: headings, and tags to which the author gave a name. */
    Set<String> anchors() {
        var anchors = new HashSet<>(slugs.all());
        NAMED_TAG.matcher(text).results().map(tag -> tag.group(1)).forEach(anchors::add);
        return anchors;
    }

    /** The line of a position, counted from 1. */
    int lineAt(int position) {
        return lines.lineAt(position);
    }

    /** The text between two positions, without blank lines around it; empty if all is blank. */
    Optional<Passage> passage(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return Optional.empty();
        }
        int from = Math.max(start, lines.start(lineAt(first)));
        int to = endOfLine(last, end);
        var range = new Passage.Lines(lineAt(from), lineAt(last - 1));
        return Optional.of(new Passage(text.substring(from, to), range));
    }

    private int endOfLine(int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
