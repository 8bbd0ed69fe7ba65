package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import faqbot.answer.Signal;
import faqbot.answer.Signals;
import faqbot.evaluate.Trial.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {
    private static final List<Trials> SETS =
            List.of(
                    SyntheticTrials.of("one", 1, 4000),
                    SyntheticTrials.of("two", 2, 4000),
                    SyntheticTrials.of("three", 3, 4000));

    @Test
    void findsTheWeightsBehindTheOutcomes() {
        var fitted = ConfidenceFit.of(SETS);

        assertClose(fitted.answerable().weights(), SyntheticTrials.TRUTH.answerable().weights());
        assertClose(fitted.first().weights(), SyntheticTrials.TRUTH.first().weights());
        assertThat(fitted.first().intercept()).isCloseTo(0.5, within(0.15));
    }

    @Test
    void eachSetCountsTheSameHoweverLarge() {
        var large = new ArrayList<>(SETS.getFirst().trials());
        large.addAll(SETS.getFirst().trials());

        var twice = ConfidenceFit.of(with(new Trials("one", true, large)));

        assertThat(twice.answerable().intercept())
                .isCloseTo(ConfidenceFit.of(SETS).answerable().intercept(), within(1e-3));
    }

    @Test
    void orderOfTrialsDoesNotMatter() {
        var shuffled = new ArrayList<>(SETS.getFirst().trials());
        Collections.shuffle(shuffled, new Random(5));

        var fitted = ConfidenceFit.of(with(new Trials("one", true, shuffled)));

        var before = ConfidenceFit.of(SETS);
        assertThat(fitted.scale().slope()).isCloseTo(before.scale().slope(), within(1e-4));
        assertThat(fitted.first().intercept()).isCloseTo(before.first().intercept(), within(1e-4));
    }

    @Test
    void questionsAskedInVainTellWhatIsOutOfScopeAndNotWhatComesFirst() {
        var vain =
                SETS.getFirst().trials().stream()
                        .map(trial ->
                                new Trial(
                                        new JudgedQuestion("in vain", "synthetic", Map.of()),
                                        Kind.TAKEN_AWAY,
                                        trial.ranked(),
                                        trial.signals()))
                        .toList();
        var all = new ArrayList<>(SETS.getFirst().trials());
        all.addAll(vain);

        var fitted = ConfidenceFit.of(with(new Trials("one", true, all)));

        var before = ConfidenceFit.of(SETS);
        assertThat(fitted.first()).isEqualTo(before.first());
        assertThat(fitted.answerable().weights().get(Signal.NEARNESS))
                .isLessThan(before.answerable().weights().get(Signal.NEARNESS));
    }

    @Test
    void littleOfOnesOwnChangesLittle() {
        var prior = ConfidenceFit.of(SETS);

        var own = ConfidenceFit.of(List.of(opposite(20)), prior, 1000);

        assertClose(own.answerable().weights(), prior.answerable().weights());
        assertThat(own.scale()).isEqualTo(prior.scale());
    }

    @Test
    void usualIsWhatSetsReachThatCannotTellThemselves() {
        var plain = SETS.getFirst();
        var blind =
                plain.trials().stream()
                        .map(trial ->
                                new Trial(
                                        trial.question(),
                                        trial.kind(),
                                        trial.ranked(),
                                        new Signals(
                                                trial.signals().measured(),
                                                Optional.empty(),
                                                true)))
                        .toList();

        var usual = ConfidenceFit.of(with(new Trials("one", true, blind))).usual();

        var nearness =
                plain.trials().stream()
                        .filter(Trial::isAnswerable)
                        .mapToDouble(trial -> trial.signals().measured().get(Signal.NEARNESS))
                        .summaryStatistics();
        assertThat(usual.withWordings().nearness()).isCloseTo(nearness.getAverage(), within(1e-9));
    }

    @Test
    void leavesOutAllOfASource() {
        assertThat(ConfidenceFit.without("two", SETS))
                .extracting(Trials::source)
                .containsExactly("one", "three");
    }

    private static List<Trials> with(Trials first) {
        return List.of(first, SETS.get(1), SETS.get(2));
    }

    /** Trials that say the opposite of all others. */
    private static Trials opposite(int count) {
        var trials = new ArrayList<Trial>();
        for (var trial : SyntheticTrials.of("own", 9, count).trials()) {
            Map<String, Integer> grades = trial.isAnswerable() ? Map.of() : Map.of("a", 1);
            trials.add(
                    new Trial(
                            new JudgedQuestion(trial.question().text(), "synthetic", grades),
                            Kind.NATURAL,
                            trial.ranked(),
                            trial.signals()));
        }
        return new Trials("own", true, trials);
    }

    private static void assertClose(Map<Signal, Double> found, Map<Signal, Double> expected) {
        assertThat(found).hasSameSizeAs(expected);
        expected.forEach((signal, weight) ->
                assertThat(found.get(signal)).as("%s", signal).isCloseTo(weight, within(0.2)));
    }
}
