package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {
    private final Shell shell;

    AskTest(@TempDir Path folder) {
        shell = Shell.withTea(folder);
    }

    @Test
    void showsThePassageWithItsOrigin() {
        var result = shell.run("ask", "How long should green tea steep?");

        assertThat(result.out())
                .matches(
                        """
                        How long should green tea steep\\?

                        Two minutes, in water that no longer boils\\.

                        Source:     tea/faq\\.md#how-long-should-green-tea-steep
                        Part of:    Tea
                        Facts from: https://example\\.org/green
                        Reviewed:   2020-02-02
                        Confidence: \\d+ %, [a-z ]+
                        """);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void takesTheWordsOfTheQuestionAsSeveralArguments() {
        var asOne = shell.run("ask", "how do I store tea");

        var asMany = shell.run("ask", "how", "do", "I", "store", "tea");

        assertThat(asMany).isEqualTo(asOne);
        assertThat(asOne.out()).startsWith("How do I store tea?\n\nIn a tin");
    }

    @Test
    void saysThatItDoesNotKnow() {
        var result = shell.run("ask", "how do I install numpy on windows");

        assertThat(result.out())
                .isEqualTo("I do not know. The knowledge has no answer to this that I trust.\n");
        assertThat(result.code()).isZero();
    }

    @Test
    void offersCandidatesWhenItIsNotSure() {
        shell.set("FAQBOT_WRONG_WHEN_ASKED", "0").set("FAQBOT_SUGGEST_FROM", "0");

        var result = shell.set("FAQBOT_CANDIDATES", "2").run("ask", "tea");

        assertThat(result.out())
                .startsWith("Not sure. Did you mean:\n  1. ")
                .contains("\n  2. ")
                .doesNotContain("\n  3. ");
    }

    @Test
    void explainsItself() {
        var result = shell.run("ask", "--why", "how lnog should green tea zzyzx");

        assertThat(result.out())
                .contains("Why\nThe best entry is " + Tea.GREEN)
                .contains("taken for long")
                .contains("Found nowhere in the knowledge: zzyzx\n")
                .contains("Runners-up:\n  2. ");
    }

    @Test
    void explainsThatNothingWasFound() {
        var result = shell.run("ask", "--why", "🐍");

        assertThat(result.out()).endsWith("Why\nNo entry has any word of this question.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🐍",
                "🐍🐍🐍 ❤️",
                "\u0007\u001B[31m",
                "как заварить чай",
                "お茶の保存方法",
                "foo:bar AND (",
                "tea~2^9 [a TO z] \"unclosed /re*",
                "?",
                "-",
                "@everyone",
                "\uD83D"
            })
    void answersAnyText(String question) {
        var result = shell.run("ask", question);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isNotEmpty();
    }

    @Test
    void answersAQuestionOfFourThousandCharacters() {
        var result = shell.run("ask", "why steep green tea ".repeat(200));

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("How long should green tea steep?");
    }

    @Test
    void takesAQuestionThatBeginsWithDashes() {
        var result = shell.run("ask", "--", "--store tea?");

        assertThat(result.out()).startsWith("How do I store tea?");
    }

    @Test
    void printsJson() {
        var result = shell.run("ask", "--json", "--top", "1", "how do I store tea");

        assertThat(result.out())
                .matches(
                        "\\{\"id\":null,\"outcome\":\"answer\",\"confidence\":0\\.\\d+,"
                                + "\"passages\":\\[\\{\"entry\":\"tea/faq\\.md#how-do-i-store-tea\","
                                + "\"title\":\"How do I store tea\\?\",\"text\":\"In a tin[^\"]+🍵\\.\","
                                + "\"source\":\"tea/faq\\.md#how-do-i-store-tea\","
                                + "\"score\":\\d+\\.\\d+}]}\n");
    }
}
