package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The arithmetic of meaning, with vectors made by hand. */
class NearnessTest {
    private static final UnitVector QUESTION = UnitVector.of(1, 0);

    private static final Map<String, UnitVector> VECTORS =
            Map.of(
                    "same", UnitVector.of(1, 0),
                    "near", UnitVector.of(4, 3),
                    "far", UnitVector.of(3, 4),
                    "other", UnitVector.of(0, 1));

    @Test
    void weighsTheBestWordingTheirMiddleAndTheBestPassage() {
        var nearness = nearness(List.of("far", "near"), List.of("far", "other"));

        assertThat(nearness.closest()).isEqualTo(1);
        assertThat(nearness.wording()).isCloseTo(0.8, within(1e-6));
        assertThat(nearness.centroid()).isCloseTo(Math.sqrt(0.5), within(1e-6));
        assertThat(nearness.passage()).isCloseTo(0.6, within(1e-6));
        assertThat(nearness.score())
                .isCloseTo(0.21 * 0.8 + 0.30 * Math.sqrt(0.5) + 0.49 * 0.6, within(1e-6));
    }

    @Test
    void takesTheBestOfWordingsAndPassages() {
        assertThat(nearness(List.of("far"), List.of("same")).score())
                .isCloseTo(0.21 * 1 + 0.30 * 0.6 + 0.49 * 1, within(1e-6));
    }

    @Test
    void letsPassagesStandForWordingsWhereThereAreNone() {
        var nearness = nearness(List.of(), List.of("far", "near"));

        assertThat(nearness.hasWording()).isFalse();
        assertThat(nearness.score()).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void letsTheThreeBestWordingsStandForPassagesWhereThereAreNone() {
        var nearness = nearness(List.of("other", "far", "near", "same"), List.of());

        double middle = nearness.centroid();
        assertThat(nearness.passage()).isCloseTo((0.8 + middle) / 2, within(1e-6));
    }

    @Test
    void countsTheNearestSentenceBesideThePassageWhereThereAreNoWordings() {
        var nearness =
                vectors(List.of(), List.of("near"), List.of("far", "same"))
                        .orElseThrow()
                        .to(QUESTION);

        assertThat(nearness.score()).isCloseTo(0.7 * 0.8 + 0.3 * 1, within(1e-6));
    }

    @Test
    void isUnknownWhereAVectorIsMissing() {
        assertThat(vectors(List.of("same", "unheard of"), List.of("near"))).isEmpty();
    }

    private static Nearness nearness(List<String> wordings, List<String> passages) {
        return vectors(wordings, passages).orElseThrow().to(QUESTION);
    }

    private static Optional<EntryVectors> vectors(List<String> wordings, List<String> passages) {
        return vectors(wordings, passages, List.of());
    }

    private static Optional<EntryVectors> vectors(
            List<String> wordings, List<String> passages, List<String> sentences) {
        var texts =
                new EntryTexts(
                        wordings.stream().map(Text::question).toList(),
                        passages.stream().map(Text::passage).toList(),
                        sentences.stream().map(Text::passage).toList(),
                        List.of());
        return EntryVectors.of(texts, text -> Optional.ofNullable(VECTORS.get(text.text())));
    }
}
