package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.knowledge.Fingerprint;
import faqbot.search.StoredEntries.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final long SEED = 3;
    private static final int DIMENSION = 64;

    private final Random random = new Random(SEED);
    private final List<KnownEntry> entries = IntStream.range(0, 500).mapToObj(this::entry).toList();

    @Test
    void findsTheNearestOfMany() {
        for (var entry : entries.subList(0, 50)) {
            var question = besides(entry.vectors().wording(1));
            var nearest =
                    entries.stream()
                            .map(other -> near(question, other, other.place().document()))
                            .min(Near.NEAREST_FIRST)
                            .orElseThrow();

            var found = comparison(question).nearest(3);

            assertThat(found)
                    .as("seed %d", SEED)
                    .hasSize(3)
                    .isSortedAccordingTo(Comparator.comparingDouble(Near::score).reversed());
            assertThat(found.getFirst().document()).isEqualTo(nearest.document());
        }
    }

    @Test
    void comparesAnyEntryThatIsAskedFor() {
        var question = entries.getLast().vectors().wording(0);

        var near = comparison(question).of(entries.getFirst().place().document());

        assertThat(near.orElseThrow().key()).isEqualTo("entry0");
        assertThat(comparison(question).of(1)).isEmpty();
    }

    @Test
    void skipsWhatIsDeleted() {
        var meanings = new SegmentMeanings(entries.subList(0, 3), List.of());
        var live = new FixedBitSet(5);
        live.set(2);

        var found = compared(new LiveSegment("a", 0, live, meanings)).nearest(5);

        assertThat(found).extracting(Near::key).containsExactly("entry1");
    }

    private Comparison compared(LiveSegment segment) {
        var question = entries.getFirst().vectors().wording(0);
        return new Comparison(
                List.of(segment), question, (entry, document) -> near(question, entry, document));
    }

    @Test
    void skipsAnEntryWhoseVectorsAreGone() {
        var isThere = new AtomicBoolean(true);
        var vectors = Optional.of(entries.get(1).vectors());
        var lost = new KnownEntry(entries.get(1).place(), () -> vectors.filter(_ -> isThere.get()));
        var meanings = new SegmentMeanings(List.of(entries.get(0), lost), List.of());
        var comparison = compared(new LiveSegment("a", 0, null, meanings));

        assertThat(comparison.nearest(5)).hasSize(2);
        assertThat(comparison.of(2)).isPresent();

        isThere.set(false);
        assertThat(comparison.nearest(5)).hasSize(1);
        assertThat(comparison.of(2)).isEmpty();
        assertThatThrownBy(lost::vectors).hasMessage("the vectors of entry1 are gone");
    }

    private Comparison comparison(UnitVector question) {
        return new Comparison(
                List.of(segment(0, 200), segment(200, 500)),
                question,
                (entry, document) -> near(question, entry, document));
    }

    /** Some of the entries as a segment of its own. */
    private LiveSegment segment(int from, int to) {
        var own = entries.subList(from, to).stream().map(entry -> moved(entry, -2 * from)).toList();
        return new LiveSegment(from, 2 * from, null, new SegmentMeanings(own, List.of()));
    }

    private static KnownEntry moved(KnownEntry entry, int by) {
        var place = entry.place();
        var moved = new Place(place.document() + by, place.key(), place.fingerprint());
        return new KnownEntry(moved, entry.vectors());
    }

    private static Near near(UnitVector question, KnownEntry entry, int document) {
        return new Near(question, entry, document, new Background(0, Optional.empty()), _ -> 0);
    }

    /** By turns without a passage, with one and with two. */
    private KnownEntry entry(int number) {
        var subject = vector(List.of());
        var wordings = texts("wording", 3);
        var passages = texts("passage", number % 3);
        var vectors =
                EntryVectors.of(
                        new EntryTexts(wordings, passages, List.of(), List.of()),
                        _ -> Optional.of(vector(List.of(subject))));
        var key = "entry" + number;
        var place = new Place(2 * number, key, Fingerprint.of(key));
        return new KnownEntry(place, vectors.orElseThrow());
    }

    private static List<Text> texts(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> Text.question(name + i)).toList();
    }

    private UnitVector besides(UnitVector vector) {
        return UnitVector.centroid(List.of(vector, vector, vector(List.of())));
    }

    /** Any vector, or one that is near to another. */
    private UnitVector vector(List<UnitVector> near) {
        var components = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            components[i] = (float) random.nextGaussian() / 8;
        }
        var any = UnitVector.of(components);
        return near.isEmpty() ? any : UnitVector.centroid(List.of(any, near.getFirst()));
    }
}
