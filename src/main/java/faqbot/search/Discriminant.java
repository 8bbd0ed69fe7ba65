package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.knowledge.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Tells entries apart that lie close together: it has learned from all wordings in which directions
 * those of one entry differ, and counts these less than the others. Immutable.
 *
 * <p>That is the linear discriminant (Fisher, The use of multiple measurements in taxonomic
 * problems, 1936), scored by the cosine: how far a question lies from everything tells nothing.
 */
final class Discriminant {
    /** Eight times as many as an encoder has directions. */
    private static final int ENOUGH_WORDINGS = 3_000;

    /** Something shorter has no direction. */
    private static final double LEAST_LENGTH = 1e-6;

    private final WordingSpace space;

    /** How far the entries that have wordings lie from the middle of all. */
    private final EntryNumbers lengths;

    /**
     * What was learned.
     *
     * @param lengths how far the entries that have wordings lie from the middle of all
     */
    Discriminant(WordingSpace space, EntryNumbers lengths) {
        this.space = space;
        this.lengths = lengths;
    }

    /**
     * Learns from the wordings of some entries, whose order does not matter.
     *
     * @return nothing where they are too few: with fewer than there are directions, besides one of
     *     each entry, it was measured to do as much harm as good
     */
    static Optional<Discriminant> of(List<KnownEntry> entries) {
        var sample = sample(entries);
        int wordings = sample.stream().mapToInt(EntryVectors::wordings).sum();
        return sample.isEmpty()
                        || wordings - sample.size() < sample.getFirst().centroid().dimension()
                ? Optional.empty()
                : Optional.of(of(entries, WordingSpace.of(sample)));
    }

    private static Discriminant of(List<KnownEntry> entries, WordingSpace space) {
        var withWordings = entries.stream().filter(entry -> entry.vectors().hasWordings()).toList();
        return new Discriminant(
                space,
                EntryNumbers.of(withWordings, entry -> space.length(entry.vectors().centroid())));
    }

    WordingSpace space() {
        return space;
    }

    EntryNumbers lengths() {
        return lengths;
    }

    /** Enough of the entries that have several wordings, by chance, but the same each time. */
    private static List<EntryVectors> sample(List<KnownEntry> entries) {
        var sample = new ArrayList<EntryVectors>();
        int wordings = 0;
        for (var entry : inTheOrderOfLots(entries)) {
            if (wordings < ENOUGH_WORDINGS) {
                sample.add(entry.vectors());
                wordings += entry.vectors().wordings();
            }
        }
        return sample;
    }

    private static List<KnownEntry> inTheOrderOfLots(List<KnownEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.vectors().wordings() > 1)
                .map(entry -> new Lot(Fingerprint.of(entry.place().key()), entry))
                .sorted(Comparator.comparing(Lot::lot))
                .map(Lot::entry)
                .toList();
    }

    private record Lot(String lot, KnownEntry entry) {}

    /**
     * How alike each entry is to a question in what tells entries apart: 1 for the same, 0 for
     * unrelated ones and those without wordings; at least -1.
     */
    ToDoubleFunction<KnownEntry> likeness(UnitVector question) {
        var way = space.fromMiddle(question);
        var weighted = space.weighted(way);
        double length = WordingSpace.length(way, weighted);
        double middle = Vectors.product(weighted, space.middle());
        return entry -> {
            double lengths = length * lengthOf(entry);
            return lengths > LEAST_LENGTH
                    ? (entry.vectors().centroid().product(weighted) - middle) / lengths
                    : 0;
        };
    }

    /** Reckoned where the entry was not there yet when this was learned. */
    private double lengthOf(KnownEntry entry) {
        if (!entry.vectors().hasWordings()) {
            return 0;
        }
        return lengths.of(entry).orElseGet(() -> space.length(entry.vectors().centroid()));
    }
}
