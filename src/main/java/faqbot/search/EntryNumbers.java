package faqbot.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A number of each of many entries, found by their fingerprints. Immutable.
 *
 * <p>Sixty-four bits of a fingerprint stand for an entry: of a million entries two share them by a
 * chance of one in thirty millions.
 */
final class EntryNumbers {
    /** In order. */
    private final long[] entries;

    private final double[] numbers;

    /**
     * Numbers that were worked out.
     *
     * @param entries in order; stand for entries as {@link #entries()} has them
     * @param numbers of each of them
     */
    EntryNumbers(long[] entries, double[] numbers) {
        this.entries = entries;
        this.numbers = numbers;
    }

    /** Works out a number of each of some entries. */
    static EntryNumbers of(List<KnownEntry> entries, ToDoubleFunction<KnownEntry> number) {
        var sorted =
                entries.stream()
                        .sorted(Comparator.comparingLong(EntryNumbers::name))
                        .toArray(KnownEntry[]::new);
        return new EntryNumbers(
                Arrays.stream(sorted).mapToLong(EntryNumbers::name).toArray(),
                Arrays.stream(sorted).mapToDouble(number).toArray());
    }

    private static long name(KnownEntry entry) {
        return entry.place().name();
    }

    /** What stands for the entries, in order; not to be changed. */
    long[] entries() {
        return entries;
    }

    /** The numbers in the same order; not to be changed. */
    double[] numbers() {
        return numbers;
    }

    /** The number of an entry, if it is one of those. */
    OptionalDouble of(KnownEntry entry) {
        int found = Arrays.binarySearch(entries, name(entry));
        return found < 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers[found]);
    }
}
