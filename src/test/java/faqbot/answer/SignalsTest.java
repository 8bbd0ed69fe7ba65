package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import faqbot.answer.ConfidenceModel.Usual;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Background;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Hit;
import faqbot.search.Ranking;
import faqbot.search.Typical;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Typical TYPICAL = new Typical(0.8, 0.05, 0.1, 0.04);
    private static final Usual USUAL =
            new Usual(new Typical(0.7, 0.1, 0.1, 0.1), new Typical(0.6, 0.2, 0, 0.2));

    @Test
    void measuresTheFirstAgainstTheOthers() {
        var hits = new ArrayList<Hit>();
        hits.add(hit(0.9, near("how", 0.85, 0.8, Optional.of(TYPICAL)), 2));
        hits.add(hit(0.8, near("why", 0.9, 0.82, Optional.of(TYPICAL)), 1));
        for (int i = 2; i < 8; i++) {
            hits.add(hit(0.8 - i / 10.0, near("who", 0.5, 0.5, Optional.of(TYPICAL)), i + 1));
        }

        assertThat(rounded(signals(hits).orElseThrow().measured()))
                .containsOnly(
                        entry(Signal.NEARNESS, 0.8),
                        entry(Signal.GAP, 0.25),
                        entry(Signal.COVERAGE, 0.7),
                        entry(Signal.SHARE_OF_BEST, 0.3),
                        entry(Signal.LEAD, -0.02),
                        entry(Signal.MARGIN, 0.1),
                        entry(Signal.FIELD, 0.6),
                        entry(Signal.LEXICAL_RANK, 0.5));
    }

    @Test
    void comparesWithWhatIsTypicalOfTheKnowledge() {
        var signals = of(hit(0.9, near("how", 0.85, 0.7, Optional.of(TYPICAL)), 1));

        assertThat(rounded(signals.relativeTo(USUAL)))
                .contains(entry(Signal.NEARNESS, -2.0), entry(Signal.GAP, 5.0))
                .contains(entry(Signal.COVERAGE, 0.7), entry(Signal.LEXICAL_RANK, 1.0));
    }

    @Test
    void comparesWithWhatIsUsualWhereTheKnowledgeCannotTell() {
        var withWordings = of(hit(0.9, near("how", 0.85, 0.7, Optional.empty()), 1));
        var without = of(hit(0.9, near("", 0.85, 0.7, Optional.empty()), 1));

        assertThat(withWordings.relativeTo(USUAL).get(Signal.NEARNESS)).isCloseTo(0, within(1e-9));
        assertThat(without.relativeTo(USUAL).get(Signal.NEARNESS)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void takesTheLastHitWhereThereAreFew() {
        var signals =
                of(
                        hit(0.9, near("how", 0.85, 0.7, Optional.empty()), 1),
                        hit(0.6, near("who", 0.5, 0.4, Optional.empty()), 2));

        assertThat(signals.measured().get(Signal.MARGIN)).isCloseTo(0.3, within(1e-9));
        assertThat(signals.measured().get(Signal.FIELD)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void theOnlyHitIsFarAheadOfNothing() {
        var signals = of(hit(0.9, near("how", 0.85, 0.7, Optional.empty()), 1));

        assertThat(signals.measured().get(Signal.LEAD)).isEqualTo(0.7);
        assertThat(signals.measured().get(Signal.MARGIN)).isEqualTo(0.9);
    }

    @Test
    void hitsBeyondTheTwelfthDoNotCount() {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < 14; i++) {
            double score = i == 13 ? 0.99 : 0.5;
            hits.add(hit(0.9 - i / 100.0, near("how", 0.85, score, Optional.empty()), 1));
        }

        assertThat(signals(hits)).isEqualTo(signals(hits.subList(0, 12)));
    }

    @Test
    void nothingIsMeasuredWithoutMeaning() {
        assertThat(signals(List.of())).isEmpty();
        assertThat(signals(List.of(hit(3, Optional.empty(), 1)))).isEmpty();
    }

    private static Signals of(Hit... hits) {
        return signals(List.of(hits)).orElseThrow();
    }

    private static Optional<Signals> signals(List<Hit> hits) {
        return Signals.of(new Ranking(hits, List.of()));
    }

    private static Map<Signal, Double> rounded(Map<Signal, Double> signals) {
        var rounded = new EnumMap<Signal, Double>(Signal.class);
        signals.forEach((signal, value) -> rounded.put(signal, Math.round(value * 1e9) / 1e9));
        return rounded;
    }

    private static Optional<Meaning> near(
            String closest, double wording, double score, Optional<Typical> typical) {
        var background = new Background(0.6, typical);
        return Optional.of(new Meaning(closest, wording, 0.5, 0.5, score, 0, 1, background));
    }

    private static Hit hit(double score, Optional<Meaning> meaning, int wordsRank) {
        return new Hit(
                "pack/id",
                List.of("Title"),
                new Passage("Text.", new Passage.Lines(1, 1)),
                new Entry.Place("pack", "faq.md", "title"),
                Optional.empty(),
                Details.NONE,
                score,
                new Evidence(List.of(), false, 0.7, 0.3, wordsRank, meaning));
    }
}
