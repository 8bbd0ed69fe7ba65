package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.search.StoredEntries.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * What the entries of a segment of the index mean, those that were deleted later included: so it
 * lasts as long as the segment. Immutable.
 */
final class SegmentMeanings {
    /** In the order of their documents. */
    private final List<KnownEntry> entries;

    /** Entries of which some text is missing. */
    private final List<Unknown> unknown;

    /** The document and two numbers that stand for the entry, of each row: read often. */
    private final int[] documents;

    private final long[] names;
    private final Promises promises;
    private final List<Owned> counterExamples;

    /**
     * An entry that is not known yet.
     *
     * @param missing what must be encoded before
     */
    record Unknown(Place place, Set<Text> missing) {
        Unknown {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * A counter-example.
     *
     * @param row of the entry that it belongs to
     */
    record Owned(int row, UnitVector vector) {}

    /** Puts entries together, each in the order of their documents. */
    SegmentMeanings(List<KnownEntry> entries, List<Unknown> unknown) {
        this.entries = List.copyOf(entries);
        this.unknown = List.copyOf(unknown);
        this.documents = entries.stream().mapToInt(entry -> entry.place().document()).toArray();
        this.names = entries.stream().flatMapToLong(SegmentMeanings::names).toArray();
        var all = new ArrayList<Promise>();
        var examples = new ArrayList<Owned>();
        for (int row = 0; row < documents.length; row++) {
            var vectors = entries.get(row).vectors();
            all.add(vectors.promise());
            for (var example : vectors.counterExamples()) {
                examples.add(new Owned(row, example));
            }
        }
        this.promises = new Promises(all);
        this.counterExamples = List.copyOf(examples);
    }

    private static LongStream names(KnownEntry entry) {
        return LongStream.of(entry.place().name(), entry.place().otherName());
    }

    List<KnownEntry> entries() {
        return entries;
    }

    List<Unknown> unknown() {
        return unknown;
    }

    List<Owned> counterExamples() {
        return counterExamples;
    }

    /** About how near each of the entries can be to a question. */
    double[] promises(UnitVector question) {
        return promises.to(question);
    }

    /** The number of a row's document within the segment. */
    int document(int row) {
        return documents[row];
    }

    /** What stands for the entries of some rows. */
    EntrySum sum(IntPredicate isCounted) {
        long first = 0;
        long second = 0;
        for (int row = 0; row < documents.length; row++) {
            if (isCounted.test(row)) {
                first += names[2 * row];
                second += names[2 * row + 1];
            }
        }
        return new EntrySum(first, second);
    }

    /** The row of the entry with a document of the segment, if it is known. */
    OptionalInt row(int document) {
        int found = Arrays.binarySearch(documents, document);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
