package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts whose meanings stand for an entry.
 *
 * @param wordings the ways to ask for it; a section's heading is none, for it names and asks
 *     nothing
 * @param passages its passages, each below its heading: alone it often leaves out what it is about
 * @param counterExamples what looks alike and must not find it
 */
record EntryTexts(List<Text> wordings, List<Text> passages, List<Text> counterExamples) {
    EntryTexts {
        wordings = List.copyOf(wordings);
        passages = List.copyOf(passages);
        counterExamples = List.copyOf(counterExamples);
    }

    static EntryTexts of(Entry entry) {
        var wordings = wordings(entry);
        return new EntryTexts(
                wordings.stream().map(Text::question).toList(),
                passages(entry).stream()
                        .map(passage -> Text.passage(heading(entry) + "\n" + passage.text()))
                        .toList(),
                entry.wording().counterExamples().stream().map(Text::question).toList());
    }

    /** The ways to ask for an entry, in the order of {@link #wordings()}. */
    static List<String> wordings(Entry entry) {
        return switch (entry.kind()) {
            case QUESTION -> EntryDocuments.questions(entry).toList();
            case SECTION -> entry.wording().phrasings();
        };
    }

    /**
     * The passages of an entry that say more than its heading, in the order of {@link #passages()}.
     */
    static List<Passage> passages(Entry entry) {
        var hasWordings = !wordings(entry).isEmpty();
        return entry.passages().stream()
                .filter(passage -> !(hasWordings && isHeading(passage, entry)))
                .toList();
    }

    private static String heading(Entry entry) {
        return switch (entry.kind()) {
            case QUESTION -> entry.title();
            case SECTION -> String.join("\n", entry.headings());
        };
    }

    private static boolean isHeading(Passage passage, Entry entry) {
        return passage.text().strip().equalsIgnoreCase(entry.title().strip());
    }

    Stream<Text> all() {
        return Stream.of(wordings, passages, counterExamples).flatMap(List::stream);
    }
}
