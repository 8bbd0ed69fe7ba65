package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionBeginningTest {
    @Test
    void isAllOfAShortQuestion() {
        var beginning = QuestionBeginning.of("  which is\n faster? ");

        assertThat(beginning).isEqualTo(new QuestionBeginning("which is faster?", true));
        assertThat(QuestionBeginning.read(beginning.written())).isEqualTo(beginning);
    }

    @Test
    void endsWithAWholeWord() {
        var beginning = QuestionBeginning.of("one two three four five six ".repeat(5));

        assertThat(beginning.isAll()).isFalse();
        assertThat(beginning.text()).endsWith(" six one two three");
        assertThat(QuestionBeginning.read(beginning.written())).isEqualTo(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🐍", "質問", "ä "})
    void alwaysFits(String piece) {
        var beginning = QuestionBeginning.of(piece.repeat(500));

        assertThat(beginning.written()).hasSizeBetween(1, ComponentState.MAX_ARGUMENT);
        assertThat(
                        Character.isHighSurrogate(
                                beginning.text().charAt(beginning.text().length() - 1)))
                .isFalse();
    }
}
