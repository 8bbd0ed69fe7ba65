package faqbot.knowledge;

import faqbot.knowledge.Draft.Asked;
import faqbot.knowledge.MarkdownFile.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the questions of an FAQ in Markdown.
 *
 * <p>A heading of level 1 is the title. A deeper heading with text or notes below it is a question,
 * and headings deeper than that belong to its answer. A heading followed at once by a deeper one is
 * a group.
 */
final class FaqReader {
    private final Origin origin;
    private final MarkdownFile file;
    private final List<Problem> problems;
    private final HeadingPath path = new HeadingPath();
    private final List<Draft> drafts = new ArrayList<>();
    private boolean hasTitle;

    private FaqReader(Origin origin, MarkdownFile file, List<Problem> problems) {
        this.origin = origin;
        this.file = file;
        this.problems = problems;
    }

    static List<Draft> read(Origin origin, MarkdownFile file, List<Problem> problems) {
        var reader = new FaqReader(origin, file, problems);
        reader.readSections();
        if (reader.drafts.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            0,
                            "there is no question in this file",
                            "Write each question as a heading, \"## How do I …?\", and its answer"
                                    + " below it."));
        }
        return reader.drafts;
    }

    private void readSections() {
        int next = 0;
        while (next < file.sections().size()) {
            var section = file.sections().get(next);
            path.enter(section.heading());
            next = section.heading().level() == 1 ? readTitle(next) : readBelowTitle(next);
        }
    }

    private int readTitle(int index) {
        var section = file.sections().get(index);
        if (SectionNotes.of(file, section, problems).given()) {
            warn(
                    section.contentStart(),
                    "notes below the title of an FAQ are not read",
                    "Put what holds for every question between two lines --- at the head of the"
                            + " file.");
        }
        boolean isSecond = hasTitle;
        hasTitle = true;
        if (isSecond && !section.blocks().isEmpty()) {
            warn(
                    section.heading().start(),
                    "the text below the title "
                            + Excerpt.of(section.heading().title())
                            + " is not used for answers",
                    "If it is a question, begin the line with ## instead of #.");
        }
        return index + 1;
    }

    private void warn(int position, String message, String mend) {
        problems.add(Problem.warning(origin.path(), file.lineAt(position), message, mend));
    }

    private int readBelowTitle(int index) {
        var section = file.sections().get(index);
        var notes = SectionNotes.of(file, section, problems);
        int after = afterAnswer(index);
        if (notes.hasText() || (notes.given() && after > index + 1)) {
            addQuestion(section, notes, file.sections().get(after - 1).end());
            return after;
        }
        if (after == index + 1) {
            problems.add(emptyAnswer(section));
        }
        return index + 1;
    }

    /** The first section that is not below this one. */
    private int afterAnswer(int index) {
        int level = file.sections().get(index).heading().level();
        int after = index + 1;
        while (after < file.sections().size()
                && file.sections().get(after).heading().level() > level) {
            after++;
        }
        return after;
    }

    private void addQuestion(Section section, SectionNotes notes, int end) {
        var heading = section.heading();
        int line = file.lineAt(heading.start());
        var passage = file.passage(notes.start(), end);
        if (heading.title().isEmpty()) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            line,
                            "the heading has no text",
                            "Write the question after the # signs."));
        } else if (passage.isPresent()) {
            var entry =
                    new Entry(
                            origin.entryId(notes.notes(), heading.anchor()),
                            Entry.Kind.QUESTION,
                            path.titles(),
                            notes.notes().wording(),
                            origin.place(heading.anchor()),
                            List.of(passage.get()),
                            notes.notes().details());
            drafts.add(
                    new Draft(entry, line, notes.notes().asked(new Asked(heading.title(), line))));
        }
    }

    private Problem emptyAnswer(Section section) {
        return Problem.error(
                origin.path(),
                file.lineAt(section.heading().start()),
                "the question " + Excerpt.of(section.heading().title()) + " has no answer",
                "Write the answer below it, or delete the heading.");
    }
}
