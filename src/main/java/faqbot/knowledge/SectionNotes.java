package faqbot.knowledge;

import faqbot.knowledge.MarkdownFile.Block;
import faqbot.knowledge.MarkdownFile.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes right below a heading, and the text after them.
 *
 * @param given whether there are any
 * @param notes the author's, completed from the file's front matter
 * @param start where the text begins
 * @param blocks the section's blocks from there to the next heading
 */
record SectionNotes(boolean given, EntryNotes notes, int start, List<Block> blocks) {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    SectionNotes {
        blocks = List.copyOf(blocks);
    }

    static SectionNotes of(MarkdownFile file, Section section, List<Problem> problems) {
        var blocks = section.blocks();
        if (blocks.isEmpty() || blocks.getFirst().kind() != Block.Kind.COMMENT) {
            return none(file, section);
        }
        int begin = file.text().indexOf(OPENING, section.contentStart()) + OPENING.length();
        int close = file.text().indexOf(CLOSING, begin);
        if (close < 0 || !NotesComment.isNotes(file.text().substring(begin, close))) {
            return none(file, section);
        }
        var content = file.text().substring(begin, close);
        var mapping = NotesComment.parse(file.path(), content, file.lineAt(begin), problems);
        var notes = EntryNotes.ofComment(file.path(), mapping, problems);
        return after(file, section, close + CLOSING.length(), notes);
    }

    private static SectionNotes none(MarkdownFile file, Section section) {
        return new SectionNotes(
                false,
                EntryNotes.NONE.withDefaults(file.defaults()),
                section.contentStart(),
                section.blocks());
    }

    /** What follows the comment on its own line is text too. */
    private static SectionNotes after(
            MarkdownFile file, Section section, int start, EntryNotes notes) {
        var rest = section.blocks().subList(1, section.blocks().size());
        int next = rest.isEmpty() ? section.end() : rest.getFirst().start();
        boolean textOnSameLine = file.passage(start, next).isPresent();
        return new SectionNotes(
                true,
                notes.withDefaults(file.defaults()),
                textOnSameLine ? start : next,
                textOnSameLine ? withFirst(new Block(start, Block.Kind.TEXT), rest) : rest);
    }

    private static List<Block> withFirst(Block first, List<Block> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    /** Whether there is anything to answer with before the next heading. */
    boolean hasText() {
        return blocks.stream().anyMatch(block -> block.kind() != Block.Kind.COMMENT);
    }
}
