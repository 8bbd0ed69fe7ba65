package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.search.SegmentMeanings.Unknown;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What a segment's entries mean, without those that are deleted by now. Immutable.
 *
 * @param core tells the segment from others
 * @param base the number of its first document
 * @param live its documents that are not deleted; null where none is
 */
record LiveSegment(Object core, int base, @Nullable Bits live, SegmentMeanings meanings) {
    /** Where more of the entries are unknown, questions are compared by their words only. */
    private static final double MOST_UNKNOWN = 0.1;

    /** Less than anything can promise. */
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    static LiveSegment of(LeafReaderContext leaf, SegmentMeanings meanings) {
        var reader = leaf.reader();
        return new LiveSegment(core(leaf), leaf.docBase, reader.getLiveDocs(), meanings);
    }

    /** What tells a segment from others, whatever is deleted of it. */
    static Object core(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    /** Whether enough of some segments is known to compare meanings. */
    static boolean areKnown(List<LiveSegment> segments) {
        long known = segments.stream().mapToLong(LiveSegment::known).sum();
        long unknown = segments.stream().mapToLong(segment -> segment.unknown().size()).sum();
        return known > 0 && unknown <= MOST_UNKNOWN * (known + unknown);
    }

    private long known() {
        int rows = meanings.entries().size();
        return live == null ? rows : IntStream.range(0, rows).filter(this::isLive).count();
    }

    boolean isLive(int row) {
        return live == null || live.get(meanings.document(row));
    }

    /** The entry of a row, whether it is deleted or not. */
    KnownEntry entry(int row) {
        return meanings.entries().get(row);
    }

    /** The number of an entry's document in the whole index. */
    int document(int row) {
        return base + meanings.document(row);
    }

    /** The row of the entry with a document of the whole index, if that is known. */
    OptionalInt row(int document) {
        return meanings.row(document - base);
    }

    /** The entries that are known. */
    Stream<KnownEntry> entries() {
        return IntStream.range(0, meanings.entries().size())
                .filter(this::isLive)
                .mapToObj(this::entry);
    }

    /** The entries of which something is missing. */
    List<Unknown> unknown() {
        return meanings.unknown().stream()
                .filter(entry -> live == null || live.get(entry.place().document()))
                .toList();
    }

    /** About how near each row can be to a question; the deleted ones promise nothing. */
    double[] promises(UnitVector question) {
        var promises = meanings.promises(question);
        for (int row = 0; live != null && row < promises.length; row++) {
            promises[row] = isLive(row) ? promises[row] : NOTHING;
        }
        return promises;
    }

    /**
     * How near the nearest counter-example is to a question.
     *
     * @param least what is given where none is nearer
     */
    double toCounterExamples(UnitVector question, double least) {
        double nearest = least;
        for (var example : meanings.counterExamples()) {
            if (isLive(example.row())) {
                nearest = Math.max(nearest, example.vector().similarity(question));
            }
        }
        return nearest;
    }

    /** What stands for the entries that are known, in any order. */
    EntrySum sum() {
        return meanings.sum(this::isLive);
    }
}
