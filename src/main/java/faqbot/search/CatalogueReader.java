package faqbot.search;

import faqbot.knowledge.Pack;
import faqbot.search.Catalogue.Shelf;
import faqbot.search.Catalogue.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;

/** Puts the entries of an index in the order in which they are leafed through. */
final class CatalogueReader {
    private static final Comparator<Card> IN_FILE_ORDER =
            Comparator.comparing(Card::file)
                    .thenComparingInt(Card::line)
                    .thenComparing(card -> card.entry().key());

    /** Nobody leafs through more; they take some ten megabytes. */
    private static final int MOST_ENTRIES = 20_000;

    private CatalogueReader() {}

    /**
     * The catalogue, complete up to {@link #MOST_ENTRIES}; of larger knowledge the first entries of
     * each topic, so that it stays as small.
     */
    static Catalogue read(IndexReader reader, Map<String, Pack> packs) throws IOException {
        var shelves = new ArrayList<Shelf>();
        firstCards(new StoredEntries(reader), packs)
                .forEach((folder, cards) -> {
                    cards.sort(IN_FILE_ORDER);
                    shelves.add(shelf(Objects.requireNonNull(packs.get(folder)), cards));
                });
        return new Catalogue(shelves);
    }

    private static SortedMap<String, List<Card>> firstCards(
            StoredEntries stored, Map<String, Pack> packs) throws IOException {
        var sizes = new HashMap<String, Integer>();
        stored.forEachCard(
                card -> topics(card, packs).forEach(id -> sizes.merge(id, 1, Integer::sum)));
        var entries = sizes.values().stream().mapToLong(size -> size).sum();
        var firsts =
                new FirstOfTopics(
                        IN_FILE_ORDER,
                        entries <= MOST_ENTRIES
                                ? MOST_ENTRIES
                                : Math.ceilDiv(MOST_ENTRIES, sizes.size()));
        stored.forEachCard(card -> topics(card, packs).forEach(id -> firsts.add(id, card)));
        return firsts.byPack();
    }

    /** The topics of an entry; none if its pack is not there. */
    private static List<String> topics(Card card, Map<String, Pack> packs) {
        var pack = packs.get(card.pack());
        if (pack == null) {
            return List.of();
        }
        var tagged =
                card.tags().stream()
                        .filter(pack.topics()::containsKey)
                        .distinct()
                        .map(tag -> tagTopic(pack, tag))
                        .toList();
        return tagged.isEmpty() ? List.of(fileTopic(pack, card.file())) : tagged;
    }

    private static Shelf shelf(Pack pack, List<Card> cards) {
        var topics = new ArrayList<Topic>();
        pack.topics()
                .forEach((tag, title) -> {
                    var tagged = cards.stream().filter(card -> card.tags().contains(tag)).toList();
                    if (!tagged.isEmpty()) {
                        topics.add(topic(tagTopic(pack, tag), title, tagged));
                    }
                });
        untagged(pack, cards).forEach((file, rest) -> topics.add(fileTopic(pack, file, rest)));
        return new Shelf(pack.folder(), pack.title(), pack.description(), topics);
    }

    private static String tagTopic(Pack pack, String tag) {
        return "tag:" + pack.folder() + "/" + tag;
    }

    private static String fileTopic(Pack pack, String file) {
        return "file:" + pack.folder() + "/" + file;
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
        return topic(fileTopic(pack, file), title, cards);
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
