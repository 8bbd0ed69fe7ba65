package faqbot.search;

import faqbot.search.Meanings.KnownEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/** How near each entry is to a question in meaning. */
final class Comparison {
    /**
     * So many times as many are compared as are wanted. With 2,000 entries half as many gave the
     * same first eleven of twelve hits to 497 questions of 500, and the same first eight to all.
     */
    private static final int PROMISING = 8;

    /** In the order of their documents. */
    private final List<KnownEntry> entries;

    private final double[] promises;
    private final Function<KnownEntry, Near> compare;

    /**
     * Compares a question with entries.
     *
     * @param entries in the order of their documents
     * @param promises about how near each can be
     * @param compare says how near one is
     */
    Comparison(List<KnownEntry> entries, double[] promises, Function<KnownEntry, Near> compare) {
        this.entries = entries;
        this.promises = promises;
        this.compare = compare;
    }

    /**
     * The nearest entries, the nearest first; of very many only the most promising are compared.
     */
    List<Near> nearest(int most) {
        double least = highest(most * PROMISING);
        var farthestFirst = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
        for (int i = 0; i < promises.length; i++) {
            if (promises[i] >= least) {
                farthestFirst.add(compare.apply(entries.get(i)));
                if (farthestFirst.size() > most) {
                    farthestFirst.remove();
                }
            }
        }
        var nearest = new ArrayList<>(farthestFirst);
        nearest.sort(Near.NEAREST_FIRST);
        return nearest;
    }

    /** The last of so many of the highest. */
    private double highest(int most) {
        if (promises.length <= most) {
            return Double.NEGATIVE_INFINITY;
        }
        var sorted = promises.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }

    /** How near the entry with a document is, if that is known. */
    Optional<Near> of(int document) {
        int first = 0;
        int end = entries.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            int found = entries.get(middle).place().document();
            if (found == document) {
                return Optional.of(compare.apply(entries.get(middle)));
            }
            if (found < document) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return Optional.empty();
    }
}
