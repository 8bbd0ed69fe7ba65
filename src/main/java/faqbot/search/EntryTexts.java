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
 * @param sentences those of its passages where there are no wordings: a question often asks for
 *     what one sentence says, which the middle of a whole passage hides
 * @param counterExamples what looks alike and must not find it
 */
record EntryTexts(
        List<Text> wordings,
        List<Text> passages,
        List<Text> sentences,
        List<Text> counterExamples) {
    EntryTexts {
        wordings = List.copyOf(wordings);
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
        counterExamples = List.copyOf(counterExamples);
    }

    static EntryTexts of(Entry entry) {
        var wordings = wordings(entry);
        return new EntryTexts(
                wordings.stream().map(Text::question).toList(),
                passages(entry).stream()
                        .map(passage -> Text.passage(heading(entry) + "\n" + passage.text()))
                        .toList(),
                wordings.isEmpty() ? sentences(entry) : List.of(),
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
                .filter(passage -> !(hasWordings && saysNothing(passage, entry)))
                .toList();
    }

    private static List<Text> sentences(Entry entry) {
        return passages(entry).stream()
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .map(Text::passage)
                .toList();
    }

    private static String heading(Entry entry) {
        return switch (entry.kind()) {
            case QUESTION -> entry.title();
            case SECTION -> String.join("\n", entry.headings());
        };
    }

    /** Whether a passage only repeats the heading, or has no word at all. */
    private static boolean saysNothing(Passage passage, Entry entry) {
        var text = passage.text().strip();
        return text.equalsIgnoreCase(entry.title().strip())
                || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    Stream<Text> all() {
        return Stream.of(wordings, passages, sentences, counterExamples).flatMap(List::stream);
    }
}
