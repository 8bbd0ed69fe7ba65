package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.search.Meanings.KnownEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/** How near each entry is to a question in meaning. */
final class Comparison {
    /** In the order of their documents. */
    private final List<Near> entries;

    /**
     * Compares a question with entries.
     *
     * @param entries in the order of their documents
     * @param background what to compare their nearness with
     * @param likeness by the {@link Discriminant}
     */
    Comparison(
            UnitVector question,
            List<KnownEntry> entries,
            Background background,
            ToDoubleFunction<KnownEntry> likeness) {
        this.entries = new ArrayList<>(entries.size());
        for (var entry : entries) {
            this.entries.add(new Near(question, entry, background, likeness));
        }
    }

    /** The nearest entries, the nearest first. */
    List<Near> nearest(int most) {
        var farthestFirst = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
        double farthest = Double.NEGATIVE_INFINITY;
        for (var near : entries) {
            if (near.score() >= farthest) { // a look at a number spares most entries the queue
                farthestFirst.add(near);
                if (farthestFirst.size() > most) {
                    farthestFirst.remove();
                    farthest = farthestFirst.element().score();
                }
            }
        }
        var nearest = new ArrayList<>(farthestFirst);
        nearest.sort(Near.NEAREST_FIRST);
        return nearest;
    }

    /** How near the entry with a document is, if that is known. */
    Optional<Near> of(int document) {
        int first = 0;
        int end = entries.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            var near = entries.get(middle);
            if (near.document() == document) {
                return Optional.of(near);
            }
            if (near.document() < document) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return Optional.empty();
    }
}
