package faqbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps the first cards of each topic, in whichever order they come. */
final class FirstOfTopics {
    private final Comparator<Card> order;
    private final int most;
    private final Map<String, TreeSet<Card>> topics = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param order tells any two cards of a topic apart
     * @param most so many of a topic are kept, at least 1
     */
    FirstOfTopics(Comparator<Card> order, int most) {
        this.order = order;
        this.most = most;
    }

    void add(String topic, Card card) {
        var cards = topics.computeIfAbsent(topic, _ -> new TreeSet<>(order));
        cards.add(card);
        if (cards.size() > most) {
            cards.pollLast();
        }
    }

    /** The cards that are kept, each once, by the folder of their pack. */
    SortedMap<String, List<Card>> byPack() {
        var packs = new TreeMap<String, List<Card>>();
        topics.values().stream()
                .flatMap(TreeSet::stream)
                .collect(LinkedHashSet<Card>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .forEach(card ->
                        packs.computeIfAbsent(card.pack(), _ -> new ArrayList<>()).add(card));
        return packs;
    }
}
