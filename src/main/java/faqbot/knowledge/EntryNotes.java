package faqbot.knowledge;

import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.Draft.Asked;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an author notes beside a text, in any notation.
 *
 * @param id the author's own name for the entry
 */
record EntryNotes(
        Optional<String> id, List<Asked> phrasings, List<Asked> counterExamples, Details details) {
    static final List<String> KEYS_IN_MARKDOWN =
            List.of("id", "phrasings", "not", "tags", "source", "reviewed", "valid-for");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*");

    static final EntryNotes NONE =
            new EntryNotes(Optional.empty(), List.of(), List.of(), Details.NONE);

    EntryNotes {
        phrasings = List.copyOf(phrasings);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Takes the notes out of a mapping, which may have other keys that are asked for later. */
    static EntryNotes read(MappingReader reader, Cells cells) {
        return new EntryNotes(
                reader.value(
                        "id",
                        "a word of letters, digits, \"-\", \"_\" and \".\"",
                        text -> Optional.of(text).filter(id -> ID.matcher(id).matches())),
                asked(reader, "phrasings", cells),
                asked(reader, "not", cells),
                details(reader));
    }

    /** How several texts are written as one value. */
    enum Cells {
        /** They are a list. */
        WHOLE,
        /** They are on a line each or separated by {@code |}, as in a cell of a table. */
        SPLIT
    }

    private static List<Asked> asked(MappingReader reader, String key, Cells cells) {
        return reader.texts(key).stream()
                .flatMap(text ->
                        cells == Cells.SPLIT
                                ? split(text)
                                : Stream.of(new Asked(text.text().strip(), text.line())))
                .filter(asked -> !asked.text().isEmpty())
                .toList();
    }

    private static Stream<Asked> split(Scalar cell) {
        return Arrays.stream(cell.text().split("[|\\r\\n]"))
                .map(text -> new Asked(text.strip(), cell.line()));
    }

    /** What may stand in the front matter of a Markdown file too. */
    static Details details(MappingReader reader) {
        var tags =
                reader.texts("tags").stream()
                        .flatMap(text -> Arrays.stream(text.text().split(",")))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
        Optional<URI> source = reader.webAddress("source");
        Optional<LocalDate> reviewed = reader.date("reviewed");
        return new Details(tags, source, reviewed, reader.text("valid-for"));
    }

    /** These notes, with a file's own for what they leave out; tags add up. */
    EntryNotes withDefaults(Details file) {
        var tags = Stream.concat(file.tags().stream(), details.tags().stream()).distinct().toList();
        return new EntryNotes(
                id,
                phrasings,
                counterExamples,
                new Details(
                        tags,
                        details.source().or(file::source),
                        details.reviewed().or(file::reviewed),
                        details.validFor().or(file::validFor)));
    }

    Entry.Wording wording() {
        return new Entry.Wording(texts(phrasings), texts(counterExamples));
    }

    /** All that no other entry may be asked by: the question itself and its phrasings. */
    List<Asked> asked(Asked question) {
        var all = new ArrayList<Asked>();
        all.add(question);
        all.addAll(phrasings);
        return all;
    }

    private static List<String> texts(List<Asked> asked) {
        return asked.stream().map(Asked::text).toList();
    }

    /** Notes from a comment below a heading. */
    static EntryNotes ofComment(String file, Mapping comment, List<Problem> problems) {
        var reader = new MappingReader(file, comment, problems);
        var notes = read(reader, Cells.WHOLE);
        reader.finish();
        return notes;
    }
}
