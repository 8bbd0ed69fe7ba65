package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** How near each entry is to a question in meaning. */
final class Comparison {
    /**
     * So many times as many are compared as are wanted. With 2,000 entries half as many gave the
     * same first eleven of twelve hits to 497 questions of 500, and the same first eight to all.
     */
    private static final int PROMISING = 8;

    private final List<LiveSegment> segments;

    /** About how near each entry can be, by segment and row. */
    private final List<double[]> promises;

    private final Measure measure;

    /** Says how near an entry is. */
    @FunctionalInterface
    interface Measure {
        /**
         * How near an entry is.
         *
         * @param entry whose vectors are held
         * @param document its number in the whole index
         */
        Near of(KnownEntry entry, int document);
    }

    /** Compares a question with the entries of some segments. */
    Comparison(List<LiveSegment> segments, UnitVector question, Measure measure) {
        this.segments = segments;
        this.promises = segments.stream().map(segment -> segment.promises(question)).toList();
        this.measure = measure;
    }

    /**
     * The nearest entries, the nearest first; of very many only the most promising are compared.
     */
    List<Near> nearest(int most) {
        double least = highest(most * PROMISING);
        var farthestFirst = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
        for (int i = 0; i < segments.size(); i++) {
            for (int row : promising(i, least)) {
                near(segments.get(i), row).ifPresent(farthestFirst::add);
                if (farthestFirst.size() > most) {
                    farthestFirst.remove();
                }
            }
        }
        var nearest = new ArrayList<>(farthestFirst);
        nearest.sort(Near.NEAREST_FIRST);
        return nearest;
    }

    private int[] promising(int segment, double least) {
        var promised = promises.get(segment);
        var rows = new int[promised.length];
        int count = 0;
        for (int row = 0; row < promised.length; row++) {
            if (promised[row] >= least && segments.get(segment).isLive(row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The last of so many of the highest. */
    private double highest(int most) {
        int all = promises.stream().mapToInt(promised -> promised.length).sum();
        if (all <= most) {
            return Double.NEGATIVE_INFINITY;
        }
        var highest = new LongHeap(most);
        for (var promised : promises) {
            for (double promise : promised) {
                highest.insertWithOverflow(NumericUtils.doubleToSortableLong(promise));
            }
        }
        return NumericUtils.sortableLongToDouble(highest.top());
    }

    private Optional<Near> near(LiveSegment segment, int row) {
        return segment.entry(row).held().map(entry -> measure.of(entry, segment.document(row)));
    }

    /** How near the entry with a document is, if that is known. */
    Optional<Near> of(int document) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            var segment = segments.get(i);
            if (document >= segment.base()) {
                var row = segment.row(document);
                return row.isPresent() ? near(segment, row.getAsInt()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
