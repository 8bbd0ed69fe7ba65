package faqbot.search;

import faqbot.knowledge.Pack;
import faqbot.search.Catalogue.Shelf;
import faqbot.search.Catalogue.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;

/** Puts the entries of an index in the order in which they are leafed through. */
final class CatalogueReader {
    private static final Comparator<Card> IN_FILE_ORDER =
            Comparator.comparing(Card::file)
                    .thenComparingInt(Card::line)
                    .thenComparing(card -> card.entry().key());

    private CatalogueReader() {}

    static Catalogue read(IndexReader reader, Map<String, Pack> packs) throws IOException {
        var byPack = new TreeMap<String, List<Card>>();
        for (var card : new StoredEntries(reader).cards()) {
            byPack.computeIfAbsent(card.pack(), pack -> new ArrayList<>()).add(card);
        }
        var shelves = new ArrayList<Shelf>();
        byPack.forEach((folder, cards) -> {
            var pack = packs.get(folder);
            if (pack != null) {
                cards.sort(IN_FILE_ORDER);
                shelves.add(shelf(pack, cards));
            }
        });
        return new Catalogue(shelves);
    }

    private static Shelf shelf(Pack pack, List<Card> cards) {
        var topics = new ArrayList<Topic>();
        pack.topics()
                .forEach((tag, title) -> {
                    var tagged = cards.stream().filter(card -> card.tags().contains(tag)).toList();
                    if (!tagged.isEmpty()) {
                        topics.add(topic("tag:" + pack.folder() + "/" + tag, title, tagged));
                    }
                });
        untagged(pack, cards).forEach((file, rest) -> topics.add(fileTopic(pack, file, rest)));
        return new Shelf(pack.folder(), pack.title(), pack.description(), topics);
    }

    /** The entries without a topic of the pack's, by file. */
    private static Map<String, List<Card>> untagged(Pack pack, List<Card> cards) {
        var files = new LinkedHashMap<String, List<Card>>();
        cards.stream()
                .filter(card -> card.tags().stream().noneMatch(pack.topics()::containsKey))
                .forEach(card ->
                        files.computeIfAbsent(card.file(), file -> new ArrayList<>()).add(card));
        return files;
    }

    private static Topic fileTopic(Pack pack, String file, List<Card> cards) {
        var title =
                cards.stream()
                        .filter(card -> card.headings().size() > 1)
                        .map(card -> card.headings().getFirst())
                        .findFirst()
                        .orElseGet(() -> readable(file));
        return topic("file:" + pack.folder() + "/" + file, title, cards);
    }

    /** {@code guides/getting-started.faq.md} as {@code Getting started}. */
    private static String readable(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var words = name.substring(0, name.indexOf('.')).replaceAll("[-_]+", " ").strip();
        return words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Topic topic(String id, String title, List<Card> cards) {
        return new Topic(EntryKey.of(id), title, cards.stream().map(Card::entry).toList());
    }
}
