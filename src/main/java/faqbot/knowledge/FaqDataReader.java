package faqbot.knowledge;

import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.Draft.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the questions of an FAQ in YAML, JSON or CSV: a list of entries. */
final class FaqDataReader {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("question", "answer"), EntryNotes.KEYS_IN_MARKDOWN);

    private final Origin origin;
    private final EntryNotes.Cells cells;
    private final List<Problem> problems;
    private final Slugs slugs = new Slugs();

    private FaqDataReader(Origin origin, List<Problem> problems) {
        this.origin = origin;
        this.cells =
                origin.file().toLowerCase(Locale.ROOT).endsWith(".csv")
                        ? EntryNotes.Cells.SPLIT
                        : EntryNotes.Cells.WHOLE;
        this.problems = problems;
    }

    static List<Draft> read(Origin origin, String text, List<Problem> problems) {
        var reader = new FaqDataReader(origin, problems);
        return DataFile.parse(origin.path(), text, COLUMNS, problems)
                .map(reader::entries)
                .orElse(List.of());
    }

    private List<Draft> entries(DataNode top) {
        if (!(top instanceof Items items) || items.values().isEmpty()) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            top.line(),
                            "the file must hold a list of entries but holds " + shown(top),
                            mend()));
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        items.values().forEach(item -> entry(item).ifPresent(drafts::add));
        return drafts;
    }

    private static String shown(DataNode top) {
        return top instanceof Items ? "an empty one" : top.shown();
    }

    private String mend() {
        return cells == EntryNotes.Cells.SPLIT
                ? "Write the keys into the first row (question, answer, phrasings …) and an entry"
                        + " into each row below."
                : "Begin each entry with \"- question: …\" in YAML, or put all into [ ] in JSON.";
    }

    private Optional<Draft> entry(DataNode item) {
        if (!(item instanceof Mapping mapping)) {
            problems.add(
                    Problem.error(
                            origin.path(),
                            item.line(),
                            "an entry must have the keys question and answer but was "
                                    + item.shown(),
                            mend()));
            return Optional.empty();
        }
        var reader = new MappingReader(origin.path(), mapping, problems);
        var question = reader.requiredText("question").filter(text -> !text.isEmpty());
        var answer = reader.requiredVerbatim("answer");
        var notes = EntryNotes.read(reader, cells);
        reader.finish();
        return question.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(mapping.line(), question.get(), answer.get(), notes));
    }

    private Draft draft(int line, String question, Scalar answer, EntryNotes notes) {
        var title = question.replaceAll("\\s+", " ");
        var lines = new Passage.Lines(answer.line(), answer.lastLine());
        var entry =
                new Entry(
                        origin.entryId(notes, slugs.next(title)),
                        Entry.Kind.QUESTION,
                        List.of(title),
                        notes.wording(),
                        origin.place("L" + line),
                        List.of(new Passage(withoutBlankLines(answer.text()), lines)),
                        notes.details());
        return new Draft(entry, line, notes.asked(new Asked(title, line)));
    }

    private static String withoutBlankLines(String text) {
        int last = text.stripTrailing().length();
        int first = text.length() - text.stripLeading().length();
        int lineStart = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
        return text.substring(Math.min(lineStart, first), last);
    }
}
