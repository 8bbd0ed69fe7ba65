package faqbot.search;

import faqbot.search.StoredEntries.Place;
import java.util.Optional;

/**
 * An entry and its meaning. Immutable.
 *
 * @param memory gives its vectors: at once, or from the disk
 */
record KnownEntry(Place place, Memory memory) {
    /** Where an entry's vectors are. */
    @FunctionalInterface
    interface Memory {
        /** The vectors; nothing where what was kept is gone. */
        Optional<EntryVectors> recall();
    }

    /** An entry whose vectors are held. */
    KnownEntry(Place place, EntryVectors vectors) {
        this(place, () -> Optional.of(vectors));
    }

    /** The same entry at another place. */
    KnownEntry at(Place other) {
        return new KnownEntry(other, memory);
    }

    /** The entry with its vectors held; nothing where what was kept is gone. */
    Optional<KnownEntry> held() {
        return memory.recall().map(vectors -> new KnownEntry(place, vectors));
    }

    /**
     * The entry's vectors.
     *
     * @throws IllegalStateException if what was kept is gone
     */
    EntryVectors vectors() {
        return memory.recall()
                .orElseThrow(() ->
                        new IllegalStateException("the vectors of " + place.key() + " are gone"));
    }
}
