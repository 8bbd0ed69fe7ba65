package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceModel;
import faqbot.answer.ConfidenceModel.Scale;
import faqbot.answer.LogisticModel;
import faqbot.answer.Signal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final ConfidenceModel WRONG =
            new ConfidenceModel(
                    new LogisticModel(
                            0,
                            Map.of(
                                    Signal.NEARNESS, -1.0,
                                    Signal.GAP, 0.0,
                                    Signal.COVERAGE, 0.0,
                                    Signal.SHARE_OF_BEST, 0.0)),
                    SyntheticTrials.TRUTH.first(),
                    Scale.NONE,
                    SyntheticTrials.TRUTH.usual());

    @Test
    void betterIsWhatForetellsBetterWhatItHasNotSeen() {
        var calibration = Calibration.of(own(600, 100), WRONG);

        assertThat(calibration.isBetter()).isTrue();
        assertThat(calibration.lossAfter()).isLessThan(calibration.lossBefore());
        assertThat(calibration.after().answerable().weights().get(Signal.NEARNESS)).isPositive();
    }

    @Test
    void nothingIsGainedWhereTheShippedOneIsRight() {
        assertThat(Calibration.of(own(600, 100), SyntheticTrials.TRUTH).isBetter()).isFalse();
    }

    @Test
    void sameTrialsGiveTheSameCalibration() {
        assertThat(Calibration.of(own(300, 0), WRONG))
                .isEqualTo(Calibration.of(own(300, 0), WRONG));
    }

    @Test
    void showsBothBeforeAndAfter() {
        var lines = Calibration.of(own(300, 100), WRONG).lines(AnswerSettings.DEFAULT);

        assertThat(lines.getFirst()).contains("auroc", "asked.answered_right", "silent");
        assertThat(lines)
                .extracting(line -> line.substring(0, 17).strip())
                .containsExactly(
                        "",
                        "wordings, before",
                        "wordings, after",
                        "judged, before",
                        "judged, after");
    }

    @Test
    void refusesTooLittle() {
        assertThatThrownBy(() -> Calibration.of(own(10, 5), WRONG))
                .isInstanceOf(CalibrationException.class)
                .hasMessageMatching(
                        "there is too little to learn from: \\d phrasings of entries that have at"
                                + " least 3 wordings, and 5 judged questions of the dev half;"
                                + " together 100 are needed\\. Write more phrasings, or judge more"
                                + " questions in judged\\.yaml");
    }

    @Test
    void refusesWhereNoMeaningIsKnown() {
        assertThatThrownBy(() -> Calibration.of(own(0, 0), WRONG))
                .hasMessage(
                        "there is nothing to fit: without the sentence encoder the confidence is a"
                                + " fixed rule");
    }

    private static OwnTrials own(int wordings, int judged) {
        return new OwnTrials(
                new Trials(
                        "wordings", false, SyntheticTrials.of("wordings", 11, wordings).trials()),
                SyntheticTrials.of("judged", 12, judged));
    }
}
