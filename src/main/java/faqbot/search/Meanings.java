package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
            new Meanings(null, List.of(), Overviews.View.NONE, List.of(), Set.of());

    /** Null where nothing can be known. */
    private final @Nullable TextVectors vectors;

    private final List<LiveSegment> segments;
    private final Overviews.View view;
    private final Backdrop backdrop;
    private final Set<Text> missing;
    private final boolean areComparable;

    private Meanings(
            @Nullable TextVectors vectors,
            List<LiveSegment> segments,
            Overviews.View view,
            List<UnitVector> outsiders,
            Set<Text> missing) {
        this.vectors = vectors;
        this.segments = List.copyOf(segments);
        this.view = view;
        this.backdrop = new Backdrop(outsiders, segments, view.overview().typical());
        this.missing = Set.copyOf(missing);
        this.areComparable = vectors != null && LiveSegment.areKnown(segments);
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
        var segments = new MeaningsReader(reader, vectors, before.segments).segments();
        var missing = new LinkedHashSet<Text>();
        segments.stream()
                .flatMap(segment -> segment.unknown().stream())
                .forEach(entry -> missing.addAll(entry.missing()));
        var view = overviews.of(segments, missing);
        var outsiders = new ArrayList<>(view.overview().strangers());
        var named = Outsiders.of(new StoredPacks(reader).all());
        outsiders.addAll(vectors.known(named, missing));
        return new Meanings(vectors, segments, view, outsiders, missing);
    }

    /** All texts that decide what an index's entries mean. */
    static Set<Text> texts(IndexReader reader) throws IOException {
        var stored = new StoredEntries(reader);
        var texts = new HashSet<>(Outsiders.GENERAL);
        texts.addAll(Outsiders.of(new StoredPacks(reader).all()));
        for (var leaf : reader.leaves()) {
            for (var place : StoredEntries.places(leaf)) {
                var entry = stored.read(leaf.docBase + place.document());
                EntryTexts.of(entry).all().forEach(texts::add);
            }
        }
        return texts;
    }

    /** The texts to encode before all is known. */
    Set<Text> missing() {
        return missing;
    }

    /** Whether nothing is missing, nor shows another overview when one looks again. */
    boolean areComplete() {
        return missing.isEmpty() && view.isComplete();
    }

    /** What is known of each segment. */
    List<LiveSegment> segments() {
        return segments;
    }

    /** Whether enough is known to compare meanings at all. */
    boolean areComparable() {
        return areComparable;
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
                view.overview()
                        .discriminant()
                        .map(learned -> learned.likeness(vector))
                        .orElse(_ -> 0);
        var background = backdrop.behind(vector);
        return new Comparison(
                segments,
                vector,
                (entry, document) -> new Near(vector, entry, document, background, likeness));
    }
}
