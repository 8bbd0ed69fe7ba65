package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    static final String JUDGED =
            """
            answerable:
              - question: for how long does green tea steep
                kind: chat
                entries: [faq.md#how-long-should-green-tea-steep]
              - question: tea storage tin light
                kind: keywords
                entries: [faq.md#how-do-i-store-tea]
              - question: which tea can I drink late at night
                kind: other words
                entries: [faq.md#which-tea-has-no-caffeine]
            outside:
              - question: which football club won
                kind: other subject
            """;

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder).write("app/knowledge/tea/judged.yaml", JUDGED);
    }

    @Test
    void printsTheFiguresOfBothHalves() {
        var result = shell.run("evaluate", "--pack", "tea");

        assertThat(result.err()).isEmpty();
        assertThat(result.outLines().getFirst()).startsWith("tea, dev: ");
        assertThat(result.outLines()).anyMatch(line -> line.startsWith("tea, test: "));
        assertThat(result.out()).contains("success@1").contains("success@3").contains("outside");
        assertThat(result.code()).isZero();
    }

    @Test
    void countsAnAnswerFromAnotherPackAsWrong() {
        shell.write(
                "app/knowledge/coffee/faq.md",
                "# Coffee\n\n## For how long does green tea steep?\n\nAsk the tea people.\n");
        var before = shell.run("evaluate", "--pack", "tea");

        shell.write("app/config/faqbot.yaml", "packs: [tea]\n");
        var alone = shell.run("evaluate", "--pack", "tea");

        assertThat(before.out()).isNotEqualTo(alone.out());
    }

    @Test
    void takesAllPacksWithJudgedQuestionsIfNoneIsNamed() {
        shell.write("app/knowledge/coffee/faq.md", "# Coffee\n\n## Why coffee?\n\nFor joy.\n");
        shell.write("app/knowledge/milk/faq.md", "# Milk\n\n## Why milk?\n\nFor bones.\n");
        shell.write(
                "app/knowledge/milk/judged.yaml",
                "outside:\n- question: who are you\n  kind: chat\n");

        var result = shell.run("evaluate");

        assertThat(result.out()).contains("milk, dev: ", "tea, dev: ").doesNotContain("coffee");
        assertThat(result.code()).isZero();
    }

    @Test
    void listsFailuresWhereWanted() {
        assertThat(shell.run("evaluate").out()).doesNotContain("what went wrong");
        assertThat(shell.run("evaluate", "--failures").outLines())
                .contains("tea, dev: what went wrong");
    }

    @Test
    void refusesAnUnknownPack() {
        var result = shell.run("evaluate", "--pack", "tae");

        assertThat(result.err())
                .startsWith(shell.path("app/knowledge") + ": error: there is no pack \"tae\"")
                .contains("Did you mean \"tea\"?");
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void refusesAPackWithoutJudgedQuestions() {
        shell.write("app/knowledge/coffee/faq.md", "# Coffee\n\n## Why coffee?\n\nFor joy.\n");

        var result = shell.run("evaluate", "--pack", "coffee");

        assertThat(result.err())
                .contains("error: the pack \"coffee\" has no judged questions. Write judged");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void refusesKnowledgeWithoutAnyJudgedQuestions() {
        shell.write("work/other/milk/faq.md", "# Milk\n\n## Why milk?\n\nFor bones.\n");

        var result = shell.run("evaluate", "--knowledge", "other");

        assertThat(result.err()).startsWith("other: error: no pack has judged questions. ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void namesEverythingWrongWithTheJudgedQuestions() {
        shell.write("app/knowledge/tea/judged.yaml", "answerable:\n- question: a\nother: b\n");

        var result = shell.run("evaluate");

        assertThat(result.err())
                .contains("/tea/judged.yaml:2: error: ")
                .contains("/tea/judged.yaml:3: error: the key \"other\" is not known.")
                .contains("faqbot: the questions cannot be used before");
        assertThat(result.code()).isEqualTo(1);
    }
}
