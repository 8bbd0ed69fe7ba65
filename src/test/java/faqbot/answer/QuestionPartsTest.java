package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a message is taken for several questions. */
class QuestionPartsTest {
    @Test
    void dividesAMessageOfTwoQuestions() {
        assertThat(QuestionParts.of("How do I store tea? Which tea has no caffeine?"))
                .containsExactly("How do I store tea?", "Which tea has no caffeine?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I store tea?",
                "How do I store tea",
                "I like tea. How do I store tea?",
                "How do I store tea? Thanks!",
                "How do I store tea? And why?",
                "How do I store tea? Does it keep for a year?",
                "?",
                ""
            })
    void leavesOneQuestionWhole(String message) {
        assertThat(QuestionParts.of(message)).isEmpty();
    }

    @Test
    void leavesAStoryWhole() {
        var story = "How do I store tea? " + "very ".repeat(40) + "old tea is it still good?";

        assertThat(QuestionParts.of(story)).isEmpty();
    }
}
