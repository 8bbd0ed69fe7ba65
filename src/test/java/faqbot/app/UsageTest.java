package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Shell shell;

    UsageTest(@TempDir Path folder) {
        shell = Shell.withTea(folder);
    }

    @Test
    void helpNamesTheCommands() {
        var result = shell.run("--help");

        assertThat(result.out())
                .startsWith("Usage: faqbot ")
                .contains("  chat ", "  ask ", "  recommend ", "  check ", "  evaluate ", "  run ")
                .contains("  doctor ", "  stats ");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chat", "ask", "recommend", "check", "evaluate", "run", "doctor", "stats"})
    void helpOfEachCommandNamesTheCommonOptions(String command) {
        var result = shell.run(command, "--help");

        assertThat(result.out())
                .startsWith("Usage: faqbot " + command + " ")
                .contains("--knowledge=DIR", "--config=FILE", "--data=DIR", "--verbose", "--debug");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void printsItsVersion() {
        assertThat(shell.run("--version").out()).startsWith("faqbot ");
        assertThat(shell.run("ask", "-V").out()).startsWith("faqbot ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| faqbot: Missing required subcommand",
                "aks | faqbot: Unmatched argument at index 0: 'aks'",
                "ask --wyh tea | faqbot: Unknown option: '--wyh'",
                "ask | faqbot: the question is missing or empty",
                "ask --top 0 tea | faqbot: --top must be from 1 to 1000 but was 0",
                "ask --top 1001 tea | faqbot: --top must be from 1 to 1000 but was 1001",
                "ask --top many tea | faqbot: Invalid value for option '--top'",
                "ask --json --why tea | faqbot: Error: --why, --json are mutually exclusive",
                "run --log-format xml | faqbot: Invalid value for option '--log-format'",
                "check --data | faqbot: Missing required parameter for option '--data'",
                "check a b | faqbot: Unmatched argument",
            })
    void wrongUsageIsToldInTwoLines(String arguments, String start) {
        var result = shell.run(arguments == null ? new String[0] : arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith(start)
                .containsPattern("`faqbot.* --help` shows what is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void emptyQuestionIsWrongUsage(String question) {
        var result = shell.run("ask", question);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("faqbot: the question is missing or empty");
    }

    @Test
    void brokenKnowledgeIsToldWithItsFiles() {
        shell.write("work/mine/tea/faq.md", "# Tea\n\n## Why?\n");

        var result = shell.run("ask", "--knowledge", "mine", "tea");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("mine/tea/faq.md:3: error: ")
                .endsWith(
                        "faqbot: the knowledge cannot be used before the errors above are mended\n");
    }

    @Test
    void missingKnowledgeIsTold() {
        var result = shell.run("ask", "--knowledge", "nowhere", "tea");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("nowhere: error: the knowledge folder does not exist");
    }

    @Test
    void tracesAreShownOnlyOnRequest() {
        var quiet = shell.run("ask", "--knowledge", "nowhere", "tea");
        var debug = shell.run("ask", "--knowledge", "nowhere", "--debug", "tea");
        var variable = shell.set("FAQBOT_DEBUG", "1").run("ask", "--knowledge", "nowhere", "tea");

        assertThat(quiet.err()).doesNotContain("\tat ");
        assertThat(debug.err()).contains("\tat faqbot.").contains("nowhere: error: ");
        assertThat(variable.err()).contains("\tat faqbot.");
    }

    @Test
    void logGoesBackToItsOwner() {
        var root = Logger.getLogger("");
        var before = root.getHandlers();

        shell.run("ask", "tea");

        assertThat(root.getHandlers()).isEqualTo(before);
        assertThat(root.getLevel()).isNotEqualTo(Level.OFF);
    }
}
