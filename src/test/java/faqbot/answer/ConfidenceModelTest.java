package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import faqbot.answer.ConfidenceModel.Scale;
import faqbot.answer.ConfidenceModel.Usual;
import faqbot.search.Typical;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceModelTest {
    private static final Typical TYPICAL = new Typical(0.8, 0.05, 0.1, 0.04);
    private static final Usual USUAL = new Usual(TYPICAL, TYPICAL);

    @Test
    void multipliesBothStepsAndScalesTheProduct() {
        var signals = signals(0.8, 0.5);

        // Both steps say one half; a quarter has the logit -log 3.
        assertThat(model(Scale.NONE).judge(signals).confidence()).isCloseTo(0.25, within(1e-9));
        assertThat(model(new Scale(2, Math.log(9))).judge(signals).confidence())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whetherAnythingAnswersIsTheFirstStepAlone() {
        assertThat(model(Scale.NONE).judge(signals(0.8, 0.5)).answerable())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void isNeverSurerOfTheFirstHitThanThatThereIsAny() {
        var model = model(new Scale(0.5, 2));

        for (double nearness = 0; nearness <= 1; nearness += 0.1) {
            var judgement = model.judge(signals(nearness, 0.9));

            assertThat(judgement.confidence()).isLessThanOrEqualTo(judgement.answerable());
        }
    }

    @Test
    void isSurerOfWhatIsNearerAndFurtherAhead() {
        var model = model(Scale.NONE);

        var unsure = model.judge(signals(0.8, 0.5));
        var near = model.judge(signals(0.9, 0.5));
        var ahead = model.judge(signals(0.8, 0.9));

        assertThat(near.answerable()).isGreaterThan(unsure.answerable());
        assertThat(near.confidence()).isGreaterThan(unsure.confidence());
        assertThat(ahead.answerable()).isEqualTo(unsure.answerable());
        assertThat(ahead.confidence()).isGreaterThan(unsure.confidence());
    }

    @Test
    void staysAProbabilityHoweverExtremeTheSignals() {
        var model = model(new Scale(50, 0));

        assertThat(model.judge(signals(1e6, 1e6)).confidence()).isEqualTo(1);
        assertThat(model.judge(signals(-1e6, -1e6)).confidence()).isNotNegative();
    }

    @Test
    void needsEachSignalThatCounts() {
        var without = new Signals(Map.of(Signal.NEARNESS, 0.8), Optional.of(TYPICAL), true);

        assertThatThrownBy(() -> model(Scale.NONE).judge(without))
                .hasMessage("there must be a value for LEXICAL_RANK");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatThrownBy(() -> new Scale(0, 1)).hasMessage("slope must be above 0 but was 0.0");
        assertThatThrownBy(() -> new Scale(1, Double.NaN))
                .hasMessage("shift must be finite but was NaN");
        assertThatThrownBy(() -> new Typical(0.8, 0, 0.1, 0.1))
                .hasMessage("nearness-deviation must be above 0 but was 0.0");
        assertThatThrownBy(() -> new Judgement(1.5, 0.5))
                .hasMessage("answerable must be between 0 and 1 but was 1.5");
    }

    private static ConfidenceModel model(Scale scale) {
        return new ConfidenceModel(
                new LogisticModel(0, Map.of(Signal.NEARNESS, 1.0)),
                new LogisticModel(-0.5, Map.of(Signal.LEXICAL_RANK, 1.0)),
                scale,
                USUAL);
    }

    private static Signals signals(double nearness, double rank) {
        return new Signals(
                Map.of(Signal.NEARNESS, nearness, Signal.LEXICAL_RANK, rank),
                Optional.of(TYPICAL),
                true);
    }
}
