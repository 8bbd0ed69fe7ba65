package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspacedHeadingsTest {
    private static final String ERROR =
            "web/faq.md:%d: error: %s is no heading, because there is no space after the # signs."
                    + " Write a space after %s; if it shall be text, begin it with a \\.";

    @TempDir private Path temporary;
    private KnowledgeFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new KnowledgeFolder(temporary);
    }

    @Test
    void aQuestionAtTheTopOfTheFileIsNotLost() {
        folder.write("web/faq.md", "##What time?\nEight.\n\n## Where?\nHere.\n");

        assertThat(folder.problems()).containsExactly(ERROR.formatted(1, "\"##What time?\"", "##"));
    }

    @Test
    void aQuestionIsNotGluedOntoTheAnswerBefore() {
        folder.write(
                "web/faq.md",
                "---\ntags: a\n---\n# T\n\n## One?\nYes.\n  ###Two?\nNo.\n\n######Three?\nNo.\n");

        assertThat(folder.problems())
                .containsExactly(
                        ERROR.formatted(8, "\"###Two?\"", "###"),
                        ERROR.formatted(11, "\"######Three?\"", "######"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- item", "1. item\n   more", "> quote", "| a | b |\n|---|---|\n| 1 | 2 |"})
    void aQuestionIsNotGluedOntoWhatCanGoOnWithoutASign(String block) {
        folder.write("web/faq.md", "## One?\n\n" + block + "\n##Two?\n");

        var line = 3 + (int) block.lines().count();
        assertThat(folder.problems()).containsExactly(ERROR.formatted(line, "\"##Two?\"", "##"));
    }

    @Test
    void articlesAreWatchedToo() {
        folder.write("web/a.md", "# T\r\nText.\r\n##Part\r\nMore.\r\n");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("web/a.md:3: error: \"##Part\" is no heading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n##a\n```",
                "    ##a",
                "- x\n\n  ~~~\n  ##a\n  ~~~",
                "<div>\n##a\n</div>",
                "Ask in #general.\n#general is the channel.",
                "#######a",
                "C## and a ##b",
                "\\##a",
                "###"
            })
    void whatIsNoHeadingForgottenIsLeftAlone(String text) {
        folder.write("web/faq.md", "## One?\n\nYes.\n\n" + text + "\n");

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aFirstLineThatLooksLikeATitleIsPointedOut() {
        folder.write("web/faq.md", "#Title\n\n## One?\nYes.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/faq.md:1: warning: \"#Title\" is no title, because there is no space"
                                + " after the # sign. Write a space after #, unless it names a"
                                + " channel.");
    }

    @Test
    void aChannelBelowTheTitleIsNoTitle() {
        folder.write("web/faq.md", "# Title\n\n#general is a channel.\n\n## One?\nYes.\n");

        assertThat(folder.problems()).isEmpty();
    }
}
