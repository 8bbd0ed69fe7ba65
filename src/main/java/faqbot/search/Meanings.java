package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.search.StoredEntries.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of an index mean, as far as that is known at one moment. Immutable; any number
 * of threads may compare.
 */
final class Meanings {
    /** Nothing is known and nothing is missing. */
    static final Meanings NONE =
            new Meanings(null, List.of(), List.of(), Overview.NONE, Set.of(), 0);

    /** Where more of the entries are unknown, questions are compared by their words only. */
    private static final double MOST_UNKNOWN = 0.1;

    /** Null where nothing can be known. */
    private final @Nullable TextVectors vectors;

    private final List<KnownEntry> entries;
    private final Promises promises;
    private final Overview overview;
    private final Backdrop backdrop;
    private final Set<Text> missing;
    private final int unknown;

    /** An entry and its meaning. */
    record KnownEntry(Place place, EntryVectors vectors) {}

    private Meanings(
            @Nullable TextVectors vectors,
            List<KnownEntry> entries,
            List<UnitVector> outsiders,
            Overview overview,
            Set<Text> missing,
            int unknown) {
        this.vectors = vectors;
        this.entries = List.copyOf(entries);
        this.promises = new Promises(entries);
        this.overview = overview;
        this.backdrop = new Backdrop(outsiders, overview.typical());
        this.missing = Set.copyOf(missing);
        this.unknown = unknown;
    }

    /**
     * What is known of an index's entries.
     *
     * @param overviews by the same vectors
     * @param before of an earlier state of the index: what it shares with this is not read again
     */
    static Meanings of(
            IndexReader reader, TextVectors vectors, Overviews overviews, Meanings before)
            throws IOException {
        var stored = new StoredEntries(reader);
        var known = before.byFingerprint();
        var entries = new ArrayList<KnownEntry>();
        var missing = new LinkedHashSet<Text>();
        var places = stored.places();
        for (var place : places) {
            var earlier = Optional.ofNullable(known.get(place.fingerprint()));
            var found = earlier.isPresent() ? earlier : read(stored, place, vectors, missing);
            found.ifPresent(meaning -> entries.add(new KnownEntry(place, meaning)));
        }
        var overview = overviews.of(entries, missing);
        var outsiders = outsiders(entries, overview);
        var named = Outsiders.of(new StoredPacks(reader).all());
        outsiders.addAll(vectors.known(named, missing));
        return new Meanings(
                vectors, entries, outsiders, overview, missing, places.size() - entries.size());
    }

    private static List<UnitVector> outsiders(List<KnownEntry> entries, Overview overview) {
        var outsiders = new ArrayList<>(overview.strangers());
        entries.forEach(entry -> outsiders.addAll(entry.vectors().counterExamples()));
        return outsiders;
    }

    private Map<String, EntryVectors> byFingerprint() {
        var known = new HashMap<String, EntryVectors>();
        entries.forEach(entry -> known.put(entry.place().fingerprint(), entry.vectors()));
        return known;
    }

    private static Optional<EntryVectors> read(
            StoredEntries stored, Place place, TextVectors vectors, Set<Text> missing)
            throws IOException {
        var texts = EntryTexts.of(stored.read(place.document()));
        var found = EntryVectors.of(texts, vectors::known);
        if (found.isEmpty()) {
            texts.all().filter(text -> vectors.known(text).isEmpty()).forEach(missing::add);
        }
        return found;
    }

    /** All texts that decide what an index's entries mean. */
    static Set<Text> texts(IndexReader reader) throws IOException {
        var stored = new StoredEntries(reader);
        var texts = new HashSet<>(Outsiders.GENERAL);
        texts.addAll(Outsiders.of(new StoredPacks(reader).all()));
        for (var place : stored.places()) {
            EntryTexts.of(stored.read(place.document())).all().forEach(texts::add);
        }
        return texts;
    }

    /** The texts to encode before all is known. */
    Set<Text> missing() {
        return missing;
    }

    /** Whether enough is known to compare meanings at all. */
    boolean areComparable() {
        return vectors != null
                && !entries.isEmpty()
                && unknown <= MOST_UNKNOWN * (entries.size() + unknown);
    }

    /** Whether a word in lower case is a word beyond the knowledge, as far as that is known. */
    boolean isWord(String word) {
        return vectors != null && vectors.isWord(word);
    }

    /** Compares every entry with a question; only where {@link #areComparable}. */
    Comparison compare(String question) {
        if (vectors == null) {
            throw new IllegalStateException("there is nothing to compare by");
        }
        var vector = vectors.ofPassing(question);
        ToDoubleFunction<KnownEntry> likeness =
                overview.discriminant().map(learned -> learned.likeness(vector)).orElse(_ -> 0);
        var background = backdrop.behind(vector);
        return new Comparison(
                entries,
                promises.to(vector),
                entry -> new Near(vector, entry, background, likeness));
    }
}
