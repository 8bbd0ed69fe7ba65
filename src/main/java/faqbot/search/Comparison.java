package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.search.Meanings.KnownEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * How near each entry is to a question in meaning.
 *
 * @param question what the question means
 * @param entries each document with what is known of it
 */
record Comparison(UnitVector question, Map<Integer, Near> entries) {
    /**
     * An entry and how near it is.
     *
     * @param score the nearness in one number
     * @param background what to compare it with
     */
    record Near(KnownEntry entry, Nearness nearness, double score, Background background) {
        /** Equal ones are ordered by entry, whatever the order of the documents. */
        static final Comparator<Near> NEAREST_FIRST =
                Comparator.comparingDouble(Near::score)
                        .reversed()
                        .thenComparing(near -> near.entry().place().key());

        static Near of(KnownEntry entry, UnitVector question, Background background) {
            var nearness = entry.vectors().to(question);
            return new Near(entry, nearness, nearness.score(), background);
        }

        /** The number of the entry's own document. */
        int document() {
            return entry.place().document();
        }
    }

    /** Compares a question with entries. */
    static Comparison of(UnitVector question, List<KnownEntry> entries, Background background) {
        var near = HashMap.<Integer, Near>newHashMap(entries.size());
        entries.forEach(
                entry -> near.put(entry.place().document(), Near.of(entry, question, background)));
        return new Comparison(question, near);
    }

    /** The nearest entries, the nearest first. */
    List<Near> nearest(int most) {
        var farthestFirst = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
        for (var near : entries.values()) {
            farthestFirst.add(near);
            if (farthestFirst.size() > most) {
                farthestFirst.remove();
            }
        }
        var nearest = new ArrayList<>(farthestFirst);
        nearest.sort(Near.NEAREST_FIRST);
        return nearest;
    }

    /** What is known of the entry with a document, if anything. */
    Optional<Near> of(int document) {
        return Optional.ofNullable(entries.get(document));
    }
}
