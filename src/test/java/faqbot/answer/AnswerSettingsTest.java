package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.AnswerSettings.Shown;
import org.junit.jupiter.api.Test;

class AnswerSettingsTest {
    private static final AnswerSettings SETTINGS = new AnswerSettings(0.2, 0.1, 0.4, 3);

    @Test
    void showsAPassageIfItIsWrongSeldomEnough() {
        assertThat(SETTINGS.shown(new Judgement(0.9, 0.8))).isEqualTo(Shown.PASSAGE);
        assertThat(SETTINGS.shown(new Judgement(0.9, 0.79))).isEqualTo(Shown.CANDIDATES);
    }

    @Test
    void offersCandidatesWhileSomethingMayAnswer() {
        assertThat(SETTINGS.shown(new Judgement(0.4, 0.1))).isEqualTo(Shown.CANDIDATES);
        assertThat(SETTINGS.shown(new Judgement(0.39, 0.1))).isEqualTo(Shown.NOTHING);
    }

    @Test
    void pointsAreOneMinusWhatMayBeWrong() {
        assertThat(SETTINGS.askedFrom()).isEqualTo(0.8);
        assertThat(SETTINGS.unaskedFrom()).isEqualTo(0.9);
    }

    @Test
    void neverAnswersWhereNothingMayBeWrong() {
        var strict = new AnswerSettings(0, 0, 0, 3);

        assertThat(strict.shown(new Judgement(0.99, 0.99))).isEqualTo(Shown.CANDIDATES);
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatThrownBy(() -> new AnswerSettings(Double.NaN, 0.1, 0.3, 3))
                .hasMessage("wrong-when-asked must be between 0 and 1 but was NaN");
        assertThatThrownBy(() -> new AnswerSettings(0.1, -0.1, 0.3, 3))
                .hasMessage("wrong-when-unasked must be between 0 and 1 but was -0.1");
        assertThatThrownBy(() -> new AnswerSettings(0.1, 0.1, 1.1, 3))
                .hasMessage("suggest-from must be between 0 and 1 but was 1.1");
        assertThatThrownBy(() -> new AnswerSettings(0.1, 0.1, 0.3, 0))
                .hasMessage("candidates must be between 1 and 5 but was 0");
    }
}
