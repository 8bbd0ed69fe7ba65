package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder);
    }

    @Test
    void findsNothingWrong() {
        shell.write("app/knowledge/tea/faq.md", "# Tea\n\n## Why tea?\n\nFor joy.\n");

        assertThat(shell.run("check"))
                .isEqualTo(new Shell.Result(0, "1 entry in 1 pack: 0 errors, 0 warnings\n", ""));
    }

    @Test
    void passesWithWarnings() {
        var result = shell.run("check");

        assertThat(result.outLines().getFirst())
                .startsWith(shell.path("app/knowledge") + "/tea/faq.md:")
                .contains(
                        ": warning: \"How long should green tea steep?\" was last reviewed on 2020")
                .contains("more than 12 months ago. ");
        assertThat(result.outLines().getLast())
                .isEqualTo("3 entries in 1 pack: 0 errors, 1 warning");
        assertThat(result.code()).isZero();
    }

    @Test
    void failsWithErrors() {
        shell.write("app/knowledge/tea/pack.yaml", "nmae: Tea\nlanguage: english please\n");

        var result = shell.run("check");

        assertThat(result.out())
                .contains(
                        "tea/pack.yaml:1: error: the key \"nmae\" is not known. Did you mean \"name\"?")
                .contains("tea/pack.yaml:2: error: ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void reportsWarningsBesideErrors() {
        shell.write("app/knowledge/tea/pack.yaml", "nmae: Tea\n");

        var result = shell.run("check");

        assertThat(result.out()).contains("was last reviewed on 2020").contains("\"nmae\"");
    }

    @Test
    void namesFilesAsTheWorkingFolderSeesThem() {
        shell.write("work/mine/tea/faq.md", "# Tea\n\n## Empty?\n\n## Why?\n\nFor joy.\n");

        var result = shell.run("check", "mine");

        assertThat(result.outLines().getFirst()).startsWith("mine/tea/faq.md:3: ");
    }

    @Test
    void checksASinglePack() {
        shell.write("work/packs/tea/faq.md", Tea.FAQ);
        shell.write("work/packs/broken/faq.md", "");

        var result = shell.run("check", "packs/tea");

        assertThat(result.outLines().getFirst()).startsWith("packs/tea/faq.md:");
        assertThat(result.outLines().getLast()).startsWith("3 entries in 1 pack: 0 errors");
    }

    @Test
    void checksASinglePackWithFolders() {
        shell.write("work/packs/tea/pack.yaml", "name: Tea\n");
        shell.write("work/packs/tea/more/faq.md", Tea.FAQ);

        var result = shell.run("check", "packs/tea/");

        assertThat(result.outLines().getLast()).startsWith("3 entries in 1 pack: 0 errors");
    }

    @Test
    void namesBothEntriesWhereOneShadowsTheOther() {
        shell.write(
                "app/knowledge/tea/faq.md",
                """
                # Tea

                ## How do I store green tea?

                In a tin.

                ## How do I store green teas?

                Each in a tin of its own.
                """);

        var result = shell.run("check");

        assertThat(result.out()).contains("warning: asking \"How do I store green teas?\" finds");
    }

    @Test
    void reportsWhatIsWrongWithJudgedQuestions() {
        shell.write(
                "app/knowledge/tea/judged.yaml",
                """
                answerable:
                  - question: how long should green tea  steep
                    kind: chat
                    entries: [faq.md#how-long-should-green-tea-step]
                """);

        var result = shell.run("check");

        assertThat(result.out())
                .contains("tea/judged.yaml:2: warning: the question \"how long should green tea")
                .contains("tea/judged.yaml:4: error: the pack has no entry")
                .contains("Did you mean \"faq.md#how-long-should-green-tea-steep\"?");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void leavesNoFolderBehind() throws Exception {
        shell.run("check");

        assertThat(Files.exists(shell.path("app/data"))).isFalse();
    }

    @Test
    void reportsAMissingFolder() {
        var result = shell.run("check", "nowhere");

        assertThat(result.out())
                .startsWith(
                        "nowhere: error: the knowledge folder does not exist or cannot be opened.");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void wantsTheFolderOnce() {
        var result = shell.run("check", "a", "--knowledge", "b");

        assertThat(result.err())
                .startsWith("faqbot: name the folder once: as DIR or with --knowledge\n");
        assertThat(result.code()).isEqualTo(2);
    }

    @Test
    void takesTheReviewMonthsFromTheConfiguration() {
        shell.write("app/config/faqbot.yaml", "check:\n  review-months: 120\n");

        var result = shell.run("check");

        assertThat(result.out()).isEqualTo("3 entries in 1 pack: 0 errors, 0 warnings\n");
    }
}
