package faqbot.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out of late, in a bounded number of places of which a later one takes
 * over an earlier one's. Any number of threads may use it; two may work out the same.
 *
 * @param <K> of what
 * @param <V> what was worked out; it must not change afterwards
 */
final class Recent<K, V> {
    private final AtomicReferenceArray<@Nullable Known<K, V>> places;

    private record Known<K, V>(K key, V value) {}

    /**
     * Remembers nothing yet.
     *
     * @param most remembered at a time, at least 1
     */
    Recent(int most) {
        this.places = new AtomicReferenceArray<>(most);
    }

    /** What belongs to a key: remembered, or else worked out now. */
    V get(K key, Function<K, V> worked) {
        int place = Math.floorMod(key.hashCode(), places.length());
        var known = places.get(place);
        if (known == null || !known.key().equals(key)) {
            known = new Known<>(key, worked.apply(key));
            places.set(place, known);
        }
        return known.value();
    }
}
