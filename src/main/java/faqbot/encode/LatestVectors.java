package faqbot.encode;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * The vectors of the texts that were asked for last. Any number of threads may use them; two may
 * work out the same.
 */
final class LatestVectors {
    private final int most;
    private final SequencedMap<VectorKey, UnitVector> vectors = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param most kept at a time
     */
    LatestVectors(int most) {
        this.most = most;
    }

    /** What belongs to a text: known, or else worked out now. */
    UnitVector get(VectorKey text, Supplier<UnitVector> encoded) {
        var vector = taken(text).orElseGet(encoded);
        put(text, vector);
        return vector;
    }

    private synchronized Optional<UnitVector> taken(VectorKey text) {
        return Optional.ofNullable(vectors.remove(text));
    }

    /** Last in the order in which they go. */
    private synchronized void put(VectorKey text, UnitVector vector) {
        vectors.putLast(text, vector);
        if (vectors.size() > most) {
            vectors.pollFirstEntry();
        }
    }
}
