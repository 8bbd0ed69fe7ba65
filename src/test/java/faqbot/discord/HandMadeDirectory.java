package faqbot.discord;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Catalogue;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryKey;
import faqbot.search.EntryTitle;
import faqbot.search.FoundEntry;
import faqbot.search.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A directory of entries made by hand.
 *
 * @param entries all there are
 * @param catalogue how they are sorted
 */
record HandMadeDirectory(List<FoundEntry> entries, Catalogue catalogue) implements EntryDirectory {
    static final EntryDirectory EMPTY = new HandMadeDirectory(List.of(), new Catalogue(List.of()));

    /** One pack with one topic. */
    static HandMadeDirectory of(Hit... hits) {
        var titles =
                Arrays.stream(hits).map(hit -> new EntryTitle(hit.key(), hit.title())).toList();
        return new HandMadeDirectory(
                Arrays.stream(hits).map(hit -> entry(hit, hit.passage().text())).toList(),
                new Catalogue(List.of(shelf("Speed", titles))));
    }

    /** An entry of several passages. */
    static FoundEntry entry(Hit hit, String... passages) {
        var lines = new Passage.Lines(1, 1);
        return new FoundEntry(
                new Entry(
                        hit.entry(),
                        Entry.Kind.QUESTION,
                        hit.headings(),
                        Entry.Wording.NONE,
                        hit.place(),
                        Arrays.stream(passages).map(text -> new Passage(text, lines)).toList(),
                        hit.details()),
                hit.link());
    }

    /** A pack with one topic. */
    static Catalogue.Shelf shelf(String topic, List<EntryTitle> titles) {
        return new Catalogue.Shelf(
                "nodejs-or-python",
                "Node.js or Python",
                "How the two differ.",
                List.of(new Catalogue.Topic(EntryKey.of(topic), topic, titles)));
    }

    @Override
    public List<EntryTitle> complete(String typed, int most) {
        return entries.stream()
                .map(found ->
                        new EntryTitle(EntryKey.of(found.entry().id()), found.entry().title()))
                .filter(entry ->
                        entry.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(typed.toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<FoundEntry> find(String key) {
        return entries.stream()
                .filter(found -> EntryKey.of(found.entry().id()).equals(key))
                .findFirst();
    }
}
