package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BadFilesTest {
    private final KnowledgeFolder folder;

    BadFilesTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path).write("web/faq.md", "## One?\nYes.\n");
    }

    @Test
    void aFileThatIsNotUtf8NamesTheLineOfTheFirstBadByte() {
        folder.write("web/a.md", "# T\nüber\n\ncafé\n".getBytes(StandardCharsets.UTF_8));
        folder.write("web/b.md", "# T\n\ncafé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.problems())
                .containsExactly(
                        "web/b.md:3: error: this line is not UTF-8: it holds the byte 0xE9. Save"
                                + " the file again and choose the encoding UTF-8 in your editor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "pack.yaml", "synonyms.yaml", "b.faq.csv"})
    void anEmptyFileIsAnError(String name) {
        folder.write("web/" + name, "\uFEFF \n\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/%s: error: the file is empty. Write something into it, or delete it."
                                .formatted(name));
    }

    @Test
    void aFileOfAHundredMegabytesIsNotRead() throws Exception {
        try (var file = new RandomAccessFile(folder.path().resolve("web/a.md").toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.md: error: the file has 104,857,600 bytes; 5,242,880 are allowed."
                                + " Split it into several files.");
    }

    @Test
    void controlCharactersAreNamed() {
        folder.write("web/a.md", "# T\nText \u001b[31mred\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.md:2: error: the character U+001B at column 6 is not allowed,"
                                + " because nobody can see it. Delete it: go to that column and remove"
                                + " what looks like nothing or like a box.");
    }

    @Test
    void linksWithinTheFolderAreFollowed() {
        folder.write("web/..2026/a.md", "# T\nText.\n");
        folder.link("web/..data", "..2026").link("web/a.md", "..data/a.md");

        assertThat(folder.entries())
                .extracting(Entry::id)
                .containsExactly("web/a.md#t", "web/faq.md#one");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws Exception {
        var secret = Files.writeString(outside.resolve("secret.md"), "# Secret\nText.\n");
        folder.link("web/a.md", secret.toString()).link("web/sub", outside.toString());

        var reading = folder.read();

        assertThat(reading.knowledge().entries()).hasSize(1);
        assertThat(reading.problems())
                .extracting(Problem::file, Problem::mend)
                .containsExactly(
                        tuple(
                                "web/a.md",
                                "Put a copy of the file or folder here instead of a link."),
                        tuple(
                                "web/sub",
                                "Put a copy of the file or folder here instead of a link."));
        assertThat(reading.problems().getFirst().message())
                .startsWith("this link leads out of the knowledge folder, to ");
    }

    @Test
    void loopsOfLinksEnd() {
        folder.link("web/loop", ".").link("web/self", "self").link("web/gone.md", "nowhere.md");

        assertThat(folder.problems())
                .containsExactly(
                        "web/gone.md: error: this cannot be opened or is a link that leads nowhere."
                                + " Check who may read it, or delete the link.",
                        "web/loop: error: this is the same folder as \"web\", by way of a link."
                                + " Delete the link.",
                        "web/self: error: this cannot be opened or is a link that leads nowhere."
                                + " Check who may read it, or delete the link.");
    }

    @Test
    void aFolderThatLooksLikeAFileIsJustAFolder() {
        folder.write("web/a.md/b.md", "# T\nText.\n");

        assertThat(folder.entries()).extracting(Entry::id).contains("web/a.md/b.md#t");
    }

    @Test
    void aNameThatWouldGarbleTheTerminalIsRefused() {
        folder.write("web/a\u001b[31m.md", "# T\nText.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a\uFFFD[31m.md: error: its name holds a character that cannot be shown"
                                + " or read. Rename it to plain letters, digits and hyphens.");
    }

    @Test
    void foldersNestedTooDeepAreRefused() {
        folder.write("web/" + "a/".repeat(25) + "b.md", "# T\nText.\n");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("nested more than 20 deep");
    }

    @Test
    void allProblemsOfAllFilesComeAtOnce() {
        folder.write("web/a.md", "");
        folder.write("web/b.faq.yaml", "[");
        folder.write("games/faq.md", "## Two?\n");

        assertThat(folder.read().problems())
                .extracting(Problem::file)
                .containsExactly("games/faq.md", "web/a.md", "web/b.faq.yaml");
    }

    @Test
    void aFileFullOfMistakesIsReportedInPart() {
        folder.write("web/b.faq.md", "## Two?\n".repeat(150_000));

        var problems = folder.read().problems();

        assertThat(problems).hasSize(FileProblems.MAX_PROBLEMS + 1);
        assertThat(problems)
                .anyMatch(problem -> problem.message().contains("more than 100 problems"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "> ",
                "- ",
                "<!-- ",
                "`",
                "``` ",
                "*a ",
                "**_",
                "# ",
                "# a\n",
                "#\n",
                "| ",
                "|a|b|\n|-|-|\n",
                "<a ",
                "&",
                "\\",
                "1. ",
                "\n",
                "a\n",
                "[a]: b\n",
                "[a](",
                "~~~\n",
                "    ",
                "\t",
                "---\n",
                "- a\n\n",
                "🐍",
                "# `\n",
                "# ![](a)*\n",
                "a:\n\n",
                "<div>\n"
            })
    void hostileMarkdownIsReadInBoundedTime(String piece) {
        var text = piece.repeat(500_000 / piece.length());
        folder.write("web/a.md", text).write("web/b.faq.md", "## Two?\n" + text);

        var reading = folder.read();

        assertThat(reading.problems().size()).isLessThan(300);
    }

    @Test
    void manyHeadingsAreReadInBoundedTime() {
        folder.write("web/a.md", "#a\n# b\nc\n".repeat(150_000));

        assertThat(folder.read().knowledge().entries().size()).isEqualTo(150_002);
    }

    @Test
    void manyBadFilesAreAllNamed() {
        for (int i = 0; i < 50; i++) {
            folder.write("web/bad%02d.md".formatted(i), new byte[] {(byte) 0xff, (byte) 0xfe});
        }

        assertThat(folder.read().problems()).hasSize(50);
    }
}
