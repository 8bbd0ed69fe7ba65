package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.search.SegmentMeanings.Unknown;
import faqbot.search.StoredEntries.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Finds out what the entries of an index mean, segment by segment: those it had before are not read
 * again. Used by one thread, once.
 */
final class MeaningsReader {
    /**
     * Of an index with more documents, which are about as many as there are texts, vectors are read
     * from the disk for each question: so many take 150 MB of memory.
     */
    private static final int MOST_HELD = 100_000;

    private final IndexReader reader;
    private final StoredEntries stored;
    private final TextVectors vectors;

    /** By segment. */
    private final Map<Object, SegmentMeanings> before = new HashMap<>();

    /** By fingerprint, of the segments that are gone: a merged one has their entries. */
    private final Map<String, KnownEntry> gone = new HashMap<>();

    /**
     * A reader of an index.
     *
     * @param before what is known of an earlier state of it
     */
    MeaningsReader(IndexReader reader, TextVectors vectors, List<LiveSegment> before) {
        this.reader = reader;
        this.stored = new StoredEntries(reader);
        this.vectors = vectors;
        var cores = reader.leaves().stream().map(LiveSegment::core).collect(Collectors.toSet());
        for (var segment : before) {
            if (cores.contains(segment.core())) {
                this.before.put(segment.core(), segment.meanings());
            } else {
                segment.meanings().entries().forEach(this::keep);
            }
        }
    }

    private void keep(KnownEntry entry) {
        gone.put(entry.place().fingerprint(), entry);
    }

    /** The segments in order, as far as they are known. */
    List<LiveSegment> segments() throws IOException {
        var segments = new ArrayList<LiveSegment>();
        for (var leaf : reader.leaves()) {
            segments.add(LiveSegment.of(leaf, meanings(leaf)));
        }
        return segments;
    }

    private SegmentMeanings meanings(LeafReaderContext leaf) throws IOException {
        var earlier = before.get(LiveSegment.core(leaf));
        if (earlier == null) {
            return read(leaf, List.of(), StoredEntries.places(leaf));
        }
        var unknown = LiveSegment.of(leaf, earlier).unknown();
        return unknown.stream().noneMatch(this::isKnownNow)
                ? earlier
                : read(leaf, earlier.entries(), unknown.stream().map(Unknown::place).toList());
    }

    private boolean isKnownNow(Unknown entry) {
        return entry.missing().stream().allMatch(text -> vectors.known(text).isPresent());
    }

    /** Reads some entries of a segment of which others are known. */
    private SegmentMeanings read(LeafReaderContext leaf, List<KnownEntry> known, List<Place> places)
            throws IOException {
        var entries = new ArrayList<>(known);
        var unknown = new ArrayList<Unknown>();
        for (var place : places) {
            var earlier = gone.get(place.fingerprint());
            if (earlier == null) {
                read(leaf, place, entries, unknown);
            } else {
                entries.add(earlier.at(place));
            }
        }
        entries.sort(Comparator.comparingInt(entry -> entry.place().document()));
        return new SegmentMeanings(entries, unknown);
    }

    private void read(
            LeafReaderContext leaf, Place place, List<KnownEntry> entries, List<Unknown> unknown)
            throws IOException {
        var texts = EntryTexts.of(stored.read(leaf.docBase + place.document()));
        EntryVectors.of(texts, vectors::known)
                .ifPresentOrElse(
                        found -> entries.add(known(place, texts, found)),
                        () -> unknown.add(new Unknown(place, missing(texts))));
    }

    private KnownEntry known(Place place, EntryTexts texts, EntryVectors found) {
        if (reader.numDocs() <= MOST_HELD) {
            return new KnownEntry(place, found);
        }
        var keys = EntryKeys.of(texts);
        return new KnownEntry(place, () -> EntryVectors.of(keys, vectors::known));
    }

    private Set<Text> missing(EntryTexts texts) {
        return texts.all()
                .filter(text -> vectors.known(text).isEmpty())
                .collect(Collectors.toSet());
    }
}
