package faqbot.knowledge;

import faqbot.knowledge.MarkdownFile.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article at its headings into sections, each an entry of its own. */
final class ArticleReader {
    private final Origin origin;
    private final MarkdownFile file;
    private final List<Problem> problems;
    private final HeadingPath path = new HeadingPath();
    private final List<Draft> drafts = new ArrayList<>();

    private ArticleReader(Origin origin, MarkdownFile file, List<Problem> problems) {
        this.origin = origin;
        this.file = file;
        this.problems = problems;
    }

    static List<Draft> read(Origin origin, MarkdownFile file, List<Problem> problems) {
        var reader = new ArticleReader(origin, file, problems);
        reader.readPreamble();
        file.sections().forEach(reader::readSection);
        if (reader.drafts.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(
                    Problem.warning(
                            origin.path(),
                            0,
                            "there is no text in this article",
                            "Write some below its headings, or delete the file."));
        }
        return reader.drafts;
    }

    /** Text before any heading is a section named after the file. */
    private void readPreamble() {
        var blocks = file.preamble();
        int end =
                file.sections().isEmpty()
                        ? file.text().length()
                        : file.sections().getFirst().heading().start();
        if (blocks.stream().anyMatch(block -> block.kind() != MarkdownFile.Block.Kind.COMMENT)) {
            int start = blocks.getFirst().start();
            var notes = EntryNotes.NONE.withDefaults(file.defaults());
            var passages = new PassageCutter(file, end).cut(start, blocks);
            var anchor = file.slugs().next(origin.title());
            add(List.of(origin.title()), anchor, file.lineAt(start), notes, passages);
        }
    }

    private void readSection(Section section) {
        path.enter(section.heading());
        var notes = SectionNotes.of(file, section, problems);
        int line = file.lineAt(section.heading().start());
        if (!notes.hasText()) {
            refuseNotesWithoutText(notes, line);
            return;
        }
        if (section.heading().title().isEmpty()) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            line,
                            "the heading has no text",
                            "Write the section's title after the # signs."));
            return;
        }
        var passages = new PassageCutter(file, section.end()).cut(notes.start(), notes.blocks());
        add(path.titles(), section.heading().anchor(), line, notes.notes(), passages);
    }

    private void refuseNotesWithoutText(SectionNotes notes, int line) {
        if (notes.given()) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            line,
                            "the heading has notes but no text below them",
                            "Write the text, or move the notes to the heading they belong to."));
        }
    }

    private void add(
            List<String> headings,
            String anchor,
            int line,
            EntryNotes notes,
            List<Passage> passages) {
        var entry =
                new Entry(
                        origin.entryId(notes, anchor),
                        Entry.Kind.SECTION,
                        headings,
                        notes.wording(),
                        origin.place(anchor),
                        passages,
                        notes.details());
        drafts.add(new Draft(entry, line, notes.phrasings()));
    }
}
