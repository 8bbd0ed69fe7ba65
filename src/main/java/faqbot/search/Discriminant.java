package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.knowledge.Fingerprint;
import faqbot.search.Meanings.KnownEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealVector;

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

    /** How far the entries that have wordings lie from the middle of all, by document. */
    private final Map<Integer, Double> lengths;

    private Discriminant(WordingSpace space, Map<Integer, Double> lengths) {
        this.space = space;
        this.lengths = Map.copyOf(lengths);
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
        var lengths = new HashMap<Integer, Double>();
        for (var entry : entries) {
            if (entry.vectors().hasWordings()) {
                var way = space.fromMiddle(entry.vectors().centroid());
                lengths.put(entry.place().document(), space.length(way));
            }
        }
        return new Discriminant(space, lengths);
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
                .sorted(Comparator.comparing(entry -> Fingerprint.of(entry.place().key())))
                .toList();
    }

    /**
     * How alike each entry is to a question in what tells entries apart: 1 for the same, 0 for
     * unrelated ones and those without wordings; at least -1.
     */
    ToDoubleFunction<KnownEntry> likeness(UnitVector question) {
        var way = space.fromMiddle(question);
        var weighted = space.inverse().operate(way);
        double length = WordingSpace.length(way, weighted);
        double middle = weighted.dotProduct(space.middle());
        return entry -> {
            double lengths = length * lengthOf(entry);
            return lengths > LEAST_LENGTH
                    ? (product(weighted, entry.vectors().centroid()) - middle) / lengths
                    : 0;
        };
    }

    private static double product(RealVector way, UnitVector vector) {
        float[] components = vector.components();
        double product = 0;
        for (int i = 0; i < components.length; i++) {
            product += way.getEntry(i) * components[i];
        }
        return product;
    }

    private double lengthOf(KnownEntry entry) {
        return lengths.getOrDefault(entry.place().document(), 0.0);
    }
}
