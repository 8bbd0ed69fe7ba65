package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTextTest {
    @Test
    void hasNoMentionOfTheBot() {
        assertThat(QuestionText.of("<@1> what is <@!1>\n <@2>?", "1"))
                .isEqualTo("what is  \n <@2>?");
    }

    @Test
    void isEmptyForABareMention() {
        assertThat(QuestionText.of(" <@1>\n<@!1> ", "1")).isEmpty();
    }

    @Test
    void isCutBetweenCharacters() {
        assertThat(QuestionText.of("x" + "🐍".repeat(QuestionText.MAX_LENGTH)))
                .isEqualTo("x" + "🐍".repeat(QuestionText.MAX_LENGTH / 2 - 1));
    }

    @Test
    void mentionsTheBotOnlyByItsOwnId() {
        assertThat(QuestionText.mentions("hi <@1>", "1")).isTrue();
        assertThat(QuestionText.mentions("hi <@!1>", "1")).isTrue();
        assertThat(QuestionText.mentions("hi <@&1> <@12> @1", "1")).isFalse();
    }
}
