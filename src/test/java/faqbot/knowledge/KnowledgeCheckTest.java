package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckTest {
    private static final KnowledgeCheck CHECK = new KnowledgeCheck(LocalDate.of(2026, 11, 15), 12);

    private final KnowledgeFolder folder;

    KnowledgeCheckTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path);
    }

    @Test
    void linksThatLeadSomewhereAreFine() {
        folder.write("web/sub/b c.md", "# Big Title\nText <a id=\"here\"></a>.\n");
        folder.write("web/picture.png", new byte[] {1});
        folder.write("games/faq.md", "## Two?\nNo.\n");
        folder.write(
                "web/faq.md",
                """
                ## One?
                [a](#one) [b](sub/b%20c.md#big-title) [c](./sub/) [d](../games/faq.md#two)
                ![e](picture.png) [f](https://example.org) [g](mailto:a@b.c) <https://x.y>
                [h](sub/b%20c.md#here) `[i](nowhere.md)` [j](//example.org) [k](faq.md?plain=1)
                """);

        assertThat(problems()).isEmpty();
    }

    @Test
    void linksThatLeadNowhereAreNamedWithTheirLine() {
        folder.write(
                "web/a.md",
                """
                # Title
                Text [a](b.md).

                | a | b |
                |---|---|
                | x | [b](#titel) |

                [c](../../README.md) ![d](/logo.png)
                """);

        assertThat(problems())
                .containsExactly(
                        "web/a.md:2: warning: the link \"b.md\" leads to a file that does not"
                                + " exist. Check the name, with upper and lower case, and the folder.",
                        "web/a.md:6: warning: the link \"#titel\" leads to a heading that does not"
                                + " exist. Take the heading's words in lower case with hyphens; the"
                                + " file has #title.",
                        "web/a.md:8: warning: the link \"../../README.md\" leads out of the"
                                + " knowledge folder. Link to the page on the web instead, with"
                                + " https://.",
                        "web/a.md:8: warning: the link \"/logo.png\" leads out of the knowledge"
                                + " folder. Link to the page on the web instead, with https://.");
    }

    @Test
    void linksIntoAPackThatWasNotChosenAreNotJudged() {
        folder.write("web/faq.md", "## One?\n[a](../games/nowhere.md#x)\n");
        folder.write("games/faq.md", "## Two?\nNo.\n");

        var reading = folder.reader("web").read();

        assertThat(CHECK.problems(reading.knowledge())).isEmpty();
    }

    @Test
    void linksIntoFilesWithErrorsAreNotJudged() {
        folder.write("web/a.faq.md", "## One?\nYes.\n\n##Two?\nNo.\n");
        folder.write("web/b.md", "Text \u0000.\n");
        folder.link("web/c.md", "/").link("web/d", "/");
        folder.write(
                "web/faq.md", "## Three?\n[a](a.faq.md#two) [b](b.md#x) [c](c.md#x) [d](d/e.md)\n");

        assertThat(CHECK.problems(folder.read().knowledge())).isEmpty();
    }

    @Test
    void anErrorInOneFileHidesNothingInAnother() {
        folder.write("web/a.faq.md", "## One?\nYes.\n\n##Two?\nNo.\n");
        folder.write("web/faq.md", "## Three?\n[a](nowhere.md) [b](#four)\n");

        assertThat(CHECK.problems(folder.read().knowledge()))
                .extracting(Problem::message)
                .containsExactly(
                        "the link \"nowhere.md\" leads to a file that does not exist",
                        "the link \"#four\" leads to a heading that does not exist");
    }

    @Test
    void whatIsLongerThanDiscordShowsIsPointedOut() {
        folder.write("web/faq.md", "## " + "o".repeat(257) + "?\n" + "x".repeat(4_097) + "\n");

        assertThat(problems())
                .containsExactly(
                        "web/faq.md:2: warning: the title has 258 characters; Discord shows 256."
                                + " Shorten the heading.",
                        "web/faq.md:2: warning: the text of \""
                                + "o".repeat(60)
                                + "…\" has 4,097 characters in one piece; Discord shows 4,096."
                                + " Shorten it, or divide it under two headings.");
    }

    @Test
    void anOldReviewIsPointedOut() {
        folder.write("web/a.faq.md", reviewed("One?", "2025-11-14"));
        folder.write("web/b.faq.md", reviewed("Two?", "2025-11-15"));

        assertThat(problems())
                .containsExactly(
                        "web/a.faq.md:3: warning: \"One?\" was last reviewed on 2025-11-14, more"
                                + " than 12 months ago. Check that it still holds, then write"
                                + " \"reviewed: 2026-11-15\".");
    }

    @Test
    void aReviewInTheFutureIsPointedOut() {
        folder.write("web/faq.md", reviewed("One?", "2027-01-11"));

        assertThat(problems()).singleElement().asString().contains("which is in the future");
    }

    @Test
    void anOldReviewOfAFrameworkIsPointedOut() {
        folder.write("web/faq.md", "## One?\nYes.\n");
        folder.write("web/decisions/a.yaml", framework("2025-11-14"));
        folder.write("web/decisions/b.yaml", framework("2025-11-15"));

        assertThat(problems())
                .containsExactly(
                        "web/decisions/a.yaml:3: warning: \"Which?\" was last reviewed on"
                                + " 2025-11-14, more than 12 months ago. Check that it still holds,"
                                + " then write \"reviewed: 2026-11-15\".");
    }

    @Test
    void aReviewOfAFrameworkInTheFutureIsPointedOut() {
        folder.write("web/faq.md", "## One?\nYes.\n");
        folder.write("web/decisions/a.yaml", framework("2026-11-16"));

        assertThat(problems())
                .containsExactly(
                        "web/decisions/a.yaml:3: warning: \"Which?\" was reviewed on 2026-11-16,"
                                + " which is in the future. Write the day of the review as"
                                + " year-month-day.");
    }

    @Test
    void aPhrasingThatIsItsOwnCounterExampleIsAnError() {
        folder.write(
                "web/faq.md",
                "## One?\n<!--\nphrasings:\n- is it one\nnot:\n- Is it  one?\n- two\n-->\nYes.\n");

        assertThat(problems())
                .containsExactly(
                        "web/faq.md:9: error: \"Is it  one?\" is a phrasing of this entry and one"
                                + " of its \"not:\" questions. Delete it from one of the two.");
    }

    @Test
    void noMonthsAtAllAreRefused() {
        assertThatThrownBy(() -> new KnowledgeCheck(LocalDate.of(2026, 1, 1), 0))
                .hasMessage("reviewMonths must be at least 1 but was 0");
    }

    private static String reviewed(String question, String day) {
        return "## %s\n<!-- reviewed: %s -->\nYes.\n".formatted(question, day);
    }

    private static String framework(String reviewed) {
        return """
        title: Which?
        description: One of two.
        reviewed: %s
        options: [{id: a, name: A}, {id: b, name: B}]
        groups: [{id: all, name: All, question: What holds}]
        factors:
        - {id: one, group: all, question: One, answers: [{id: a, text: A, scores: {a: 1, b: 0},
           evidence: {a: faq.md#one}}, {id: b, text: B, scores: {a: 0, b: 1},
           evidence: {b: faq.md#one}}]}
        - {id: two, group: all, question: Two, answers: [{id: c, text: C, scores: {a: 0, b: 0}},
           {id: d, text: D, scores: {a: 0, b: 0}}]}
        """
                .formatted(reviewed);
    }

    private List<String> problems() {
        var reading = folder.read();
        assertThat(reading.problems()).isEmpty();
        return CHECK.problems(reading.knowledge()).stream().map(Problem::toString).toList();
    }
}
