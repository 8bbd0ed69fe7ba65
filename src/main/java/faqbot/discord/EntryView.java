package faqbot.discord;

import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.EntryKey;
import faqbot.search.FoundEntry;
import faqbot.search.Hit;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry as it is shown.
 *
 * @param key its {@link EntryKey}
 * @param title its own heading; may be blank
 * @param text what of it is shown, in the author's Markdown
 * @param emphasised the words of the text to emphasise, those for each word of a question together;
 *     none where nobody asked
 * @param place the file and anchor of the entry
 * @param link to the exact heading, where the pack has a link base
 * @param details what the author noted
 */
record EntryView(
        String key,
        String title,
        String text,
        Collection<Set<String>> emphasised,
        Entry.Place place,
        Optional<URI> link,
        Details details) {
    /** Ours: long enough for every path and link worth showing. */
    private static final int MAX_SOURCE = 512;

    /** The passage that fits a question. */
    static EntryView of(Hit hit) {
        return of(hit, hit.wordsInPassage());
    }

    /**
     * The same where the text is not shown: which of its words to emphasise is not looked for,
     * which takes longer than everything else.
     */
    static EntryView named(Hit hit) {
        return of(hit, List.of());
    }

    private static EntryView of(Hit hit, List<Set<String>> emphasised) {
        return new EntryView(
                hit.key(),
                hit.title(),
                hit.passage().text(),
                emphasised,
                hit.place(),
                hit.link(),
                hit.details());
    }

    /** All of the entry. */
    static EntryView of(FoundEntry found) {
        var entry = found.entry();
        return new EntryView(
                EntryKey.of(entry.id()),
                entry.title(),
                entry.passages().stream().map(Passage::text).collect(Collectors.joining("\n\n")),
                List.of(),
                entry.place(),
                found.link(),
                entry.details());
    }

    /** The title in one line up to a limit; never blank. */
    String title(int limit) {
        var line = title.isBlank() ? place.path() : title.strip().replaceAll("\\s+", " ");
        return TextCut.line(line, limit);
    }

    /** The title up to a limit, linked where the entry is on the web, else with its place. */
    String reference(int limit) {
        // Brackets would end the link's text.
        var text = title(limit).replace("[", "\\[").replace("]", "\\]");
        return webLink()
                .map(target -> "[" + text + "](" + target + ")")
                .orElseGet(() -> text + " (" + source() + ")");
    }

    /** The text as Discord shows it. */
    String markup() {
        return PassageMarkup.of(text, emphasised);
    }

    /** Where it stands in the knowledge folder. */
    String source() {
        return TextCut.line(place.path(), MAX_SOURCE);
    }

    /** The link as Discord takes it: on the web, in ASCII, without what would end it. */
    Optional<String> webLink() {
        return link.map(uri -> uri.toASCIIString().replace("(", "%28").replace(")", "%29"))
                .filter(uri -> uri.startsWith("https://") || uri.startsWith("http://"))
                .filter(uri -> uri.length() <= MAX_SOURCE);
    }
}
