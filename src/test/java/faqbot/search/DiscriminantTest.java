package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.knowledge.Fingerprint;
import faqbot.search.StoredEntries.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tells entries apart, with texts that are their own vectors. */
class DiscriminantTest {
    /** Wordings of an entry differ in the second number; the two entries differ in the third. */
    private static final KnownEntry HIGH =
            entry(1, List.of("1 0.9 0.2", "1 0.3 0.2", "1 -0.3 0.2"), List.of());

    private static final KnownEntry LOW =
            entry(2, List.of("1 0.3 -0.2", "1 -0.3 -0.2", "1 -0.9 -0.2"), List.of());

    private static final KnownEntry ARTICLE = entry(3, List.of(), List.of("1 0 0.2"));

    /** It has the second number of the one entry and the third of the other. */
    private static final UnitVector QUESTION = vector("1 -0.6 0.2");

    @Test
    void countsWhatDiffersWithinEntriesLess() {
        var likeness = Discriminant.of(List.of(HIGH, LOW)).orElseThrow().likeness(QUESTION);

        assertThat(LOW.vectors().to(QUESTION).score())
                .isGreaterThan(HIGH.vectors().to(QUESTION).score());
        assertThat(likeness.applyAsDouble(HIGH)).isBetween(0.1, 1.0);
        assertThat(likeness.applyAsDouble(LOW)).isBetween(-1.0, -0.1);
    }

    @Test
    void anEntryIsMostLikeItsOwnMiddle() {
        var discriminant = Discriminant.of(List.of(HIGH, LOW)).orElseThrow();

        var likeness = discriminant.likeness(HIGH.vectors().centroid());

        assertThat(likeness.applyAsDouble(HIGH)).isCloseTo(1, within(1e-9));
    }

    @Test
    void saysNothingOfEntriesWithoutWordings() {
        var discriminant = Discriminant.of(List.of(HIGH, LOW, ARTICLE)).orElseThrow();

        assertThat(discriminant.likeness(QUESTION).applyAsDouble(ARTICLE)).isZero();
    }

    @Test
    void theOrderOfTheEntriesChangesNothing() {
        var one = Discriminant.of(List.of(HIGH, LOW, ARTICLE)).orElseThrow().likeness(QUESTION);
        var other = Discriminant.of(List.of(ARTICLE, LOW, HIGH)).orElseThrow().likeness(QUESTION);

        assertThat(other.applyAsDouble(LOW)).isEqualTo(one.applyAsDouble(LOW));
    }

    @Test
    void learnsNothingFromFewerWordingsThanThereAreDirections() {
        var few = entry(1, List.of("1 0.9 0.2", "1 0.3 0.2", "1 -0.3 0.2"), List.of());
        var single = entry(2, List.of("1 0 -0.2"), List.of());

        assertThat(Discriminant.of(List.of(few, single))).isEmpty();
        assertThat(Discriminant.of(List.of())).isEmpty();
    }

    @Test
    void wordingsThatAreAllTheSameDoNoHarm() {
        var same = entry(1, List.of("1 0 0", "1 0 0", "1 0 0", "1 0 0"), List.of());

        var likeness = Discriminant.of(List.of(same)).orElseThrow().likeness(QUESTION);

        assertThat(likeness.applyAsDouble(same)).isZero();
    }

    private static KnownEntry entry(int document, List<String> wordings, List<String> passages) {
        var texts =
                new EntryTexts(
                        wordings.stream().map(Text::question).toList(),
                        passages.stream().map(Text::passage).toList(),
                        List.of(),
                        List.of());
        var vectors = EntryVectors.of(texts, text -> Optional.of(vector(text.text())));
        var key = "entry " + document;
        var place = new Place(document, key, Fingerprint.of(key));
        return new KnownEntry(place, vectors.orElseThrow());
    }

    private static UnitVector vector(String numbers) {
        var components = Arrays.stream(numbers.split(" ", -1)).mapToDouble(Double::parseDouble);
        var all = components.toArray();
        var vector = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            vector[i] = (float) all[i];
        }
        return UnitVector.of(vector);
    }
}
