package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Entry.Wording;
import faqbot.knowledge.Passage.Lines;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqReaderTest {
    private final KnowledgeFolder folder;

    FaqReaderTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path);
    }

    @Test
    void aHeadingWithTextIsAQuestion() {
        folder.write(
                "web/faq.md",
                """
                # Frequent questions

                An introduction.

                ## Is Node.js easier than Python?

                That *depends*.

                - on you
                """);

        assertThat(folder.entries())
                .containsExactly(
                        new Entry(
                                "web/faq.md#is-nodejs-easier-than-python",
                                Entry.Kind.QUESTION,
                                List.of("Frequent questions", "Is Node.js easier than Python?"),
                                Wording.NONE,
                                new Entry.Place("web", "faq.md", "is-nodejs-easier-than-python"),
                                List.of(
                                        new Passage(
                                                "That *depends*.\n\n- on you", new Lines(7, 9))),
                                Details.NONE));
    }

    @Test
    void notesBelowTheHeadingAreNoText() {
        folder.write(
                "web/faq.md",
                """
                ## Is Node.js easier than Python?
                <!--
                id: easier
                phrasings:
                - what is the #1 framework
                  - node: fast?
                - "quoted"
                not: is node.js faster
                tags: learning, beginner
                source: https://example.org/a
                reviewed: 2026-11-01
                valid-for: Node.js 20 and later
                -->

                That depends.
                """);

        var entry = folder.entries().getFirst();

        assertThat(entry.id()).isEqualTo("web/easier");
        assertThat(entry.wording().phrasings())
                .containsExactly("what is the #1 framework", "node: fast?", "quoted");
        assertThat(entry.wording().counterExamples()).containsExactly("is node.js faster");
        assertThat(entry.details())
                .isEqualTo(
                        new Details(
                                List.of("learning", "beginner"),
                                Optional.of(URI.create("https://example.org/a")),
                                Optional.of(LocalDate.of(2026, 11, 1)),
                                Optional.of("Node.js 20 and later")));
        assertThat(entry.passages())
                .containsExactly(new Passage("That depends.", new Lines(15, 15)));
    }

    @Test
    void frontMatterFillsWhatTheNotesLeaveOut() {
        folder.write(
                "web/a.faq.md",
                """
                ---
                tags: [a, b]
                source: https://example.org/file
                reviewed: 2026-01-01
                ---
                ## One?
                <!--
                tags: b, c
                reviewed: 2026-02-02
                -->
                Yes.
                """);

        var details = folder.entries().getFirst().details();

        assertThat(details.tags()).containsExactly("a", "b", "c");
        assertThat(details.source()).contains(URI.create("https://example.org/file"));
        assertThat(details.reviewed()).contains(LocalDate.of(2026, 2, 2));
    }

    @Test
    void aHeadingFollowedByADeeperOneIsAGroup() {
        folder.write(
                "web/faq.md",
                "# Title\n## Group\n### One?\nYes.\n### Two?\nNo.\n## Three?\nWell.\n");

        assertThat(folder.entries())
                .extracting(Entry::headings)
                .containsExactly(
                        List.of("Title", "Group", "One?"),
                        List.of("Title", "Group", "Two?"),
                        List.of("Title", "Three?"));
    }

    @Test
    void deeperHeadingsBelowAQuestionBelongToItsAnswer() {
        folder.write("web/faq.md", "## One?\nYes.\n### Why\nSo.\n## Two?\nNo.\n");

        assertThat(folder.entries())
                .extracting(entry -> entry.passages().getFirst().text())
                .containsExactly("Yes.\n### Why\nSo.", "No.");
    }

    @Test
    void notesMakeAQuestionOfAHeadingWhoseAnswerBeginsWithAHeading() {
        folder.write("web/faq.md", "## One?\n<!-- id: one -->\n### Why\nSo.\n");

        assertThat(folder.entries()).hasSize(1);
        assertThat(folder.passages().getFirst().text()).isEqualTo("### Why\nSo.");
    }

    @Test
    void otherCommentsStayInTheText() {
        folder.write("web/faq.md", "## One?\n<!-- Note: check -->\nYes.\n<!-- x -->\nNo.\n");

        assertThat(folder.passages().getFirst().text())
                .isEqualTo("<!-- Note: check -->\nYes.\n<!-- x -->\nNo.");
    }

    @Test
    void notesElsewhereArePointedOut() {
        folder.write("web/faq.md", "<!-- tags: a -->\n## One?\nYes.\n\n<!-- id: one -->\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/faq.md:1: warning: these notes are not read, because they are not"
                                + " right below a heading. Move them to the line after the heading they"
                                + " belong to.",
                        "web/faq.md:5: warning: these notes are not read, because they are not"
                                + " right below a heading. Move them to the line after the heading they"
                                + " belong to.");
    }

    @Test
    void notesBelowTheTitleArePointedOut() {
        folder.write("web/faq.md", "# T\n<!-- tags: a -->\n## One?\nYes.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/faq.md:2: warning: notes below the title of an FAQ are not read. Put"
                                + " what holds for every question between two lines --- at the head of"
                                + " the file.");
    }

    @Test
    void textAfterTheNotesOnTheSameLineIsKept() {
        folder.write("web/faq.md", "## One?\n<!-- id: one --> Yes.\n");

        assertThat(folder.passages()).containsExactly(new Passage(" Yes.", new Lines(2, 2)));
    }

    @Test
    void theTextIsKeptByteForByte() {
        folder.write("web/faq.md", "\uFEFF## One?\r\n\r\n    code  \r\n\r\n\tx\r\n  \r\n");

        assertThat(folder.passages())
                .containsExactly(new Passage("    code  \r\n\r\n\tx", new Lines(3, 5)));
    }

    @Test
    void headingsWithinCodeBeginNothing() {
        folder.write("web/faq.md", "## One?\n```sh\n# comment\n## more\n```\n");

        assertThat(folder.entries()).hasSize(1);
    }

    @Test
    void repeatedHeadingsAreNumberedAsOnGitHub() {
        folder.write(
                "web/faq.md",
                "# Setup\n## Setup\n### Why?\nA.\n## Other\n### Why?\nB.\n## Setup\nC.\n");

        assertThat(folder.read().knowledge().entries())
                .extracting(entry -> entry.place().anchor())
                .containsExactly("why", "why-1", "setup-2");
    }

    @Test
    void markupInAHeadingIsNoPartOfTitleAndAnchor() {
        folder.write("web/faq.md", "## Is `async/await` **good** in [C#](https://x.y)?\nYes.\n");

        var entry = folder.entries().getFirst();

        assertThat(entry.title()).isEqualTo("Is async/await good in C#?");
        assertThat(entry.place().anchor()).isEqualTo("is-asyncawait-good-in-c");
    }

    @Test
    void aQuestionWithoutAnswerIsAnError() {
        folder.write("web/faq.md", "# T\n## One?\n## Two?\n<!-- id: two -->\n\n<!-- later -->\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/faq.md:2: error: the question \"One?\" has no answer."
                                + " Write the answer below it, or delete the heading.",
                        "web/faq.md:3: error: the question \"Two?\" has no answer."
                                + " Write the answer below it, or delete the heading.");
    }

    @Test
    void questionsWrittenAsTitlesAreExplained() {
        folder.write("web/faq.md", "# One?\nYes.\n# Two?\nNo.\n");

        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "web/faq.md:3: warning: the text below the title \"Two?\" is not used for"
                                + " answers. If it is a question, begin the line with ## instead of #.",
                        "web/faq.md: error: there is no question in this file. Write each question"
                                + " as a heading, \"## How do I …?\", and its answer below it.");
    }

    @Test
    void everyMistakeInTheNotesIsReportedWithItsLine() {
        folder.write(
                "web/faq.md",
                """
                ## One?
                <!--
                id: two words
                phrasing:
                - a
                source: example
                reviewed: tomorrow
                just text
                tags: a
                tags: b
                -->
                Yes.
                """);

        assertThat(folder.problems())
                .containsExactly(
                        "web/faq.md:3: error: \"id\": must be a word of letters, digits, \"-\","
                                + " \"_\" and \".\" but was \"two words\". Change what stands after"
                                + " \"id:\".",
                        "web/faq.md:4: error: the key \"phrasing\" is not known. Did you mean"
                                + " \"phrasings\"? Allowed are: id, phrasings, not, tags, source,"
                                + " reviewed, valid-for.",
                        "web/faq.md:6: error: \"source\": must be a web address such as"
                                + " https://example.org/page but was \"example\". Change what stands"
                                + " after \"source:\".",
                        "web/faq.md:7: error: \"reviewed\": must be a day written as 2026-11-01 but"
                                + " was \"tomorrow\". Change what stands after \"reviewed:\".",
                        "web/faq.md:8: error: the notes below a heading hold \"just text\", which"
                                + " is neither \"key: value\" nor \"- item\". Put \"- \" before a"
                                + " phrasing; end the notes with --> on a line of its own.",
                        "web/faq.md:10: error: the key \"tags\" is here twice; it is already on"
                                + " line 9. Delete one of the two, or join them.");
    }

    @Test
    void brokenFrontMatterIsReportedWithItsLine() {
        folder.write("web/faq.md", "---\ntags: [a\nreviewd: 2026-01-01\n---\n## One?\nYes.\n");
        folder.write("web/b.faq.md", "---\nreviewd: 2026-01-01\n---\n## Two?\nYes.\n");
        folder.write("web/c.faq.md", "---\n## Three?\nYes.\n");

        var problems = folder.read().problems();

        assertThat(problems)
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("web/b.faq.md:2", "web/c.faq.md:1", "web/faq.md:3");
        assertThat(problems.getFirst().mend()).startsWith("Did you mean \"reviewed\"?");
        assertThat(problems.get(1).message()).contains("never closed");
    }

    @Test
    void aCommentOrCodeBlockThatIsNeverClosedIsAnError() {
        folder.write("web/a.faq.md", "## One?\n<!--\nid: one\nYes.\n## Two?\nNo.\n");
        folder.write("web/b.faq.md", "## One?\n```js\nYes.\n## Two?\nNo.\n");

        assertThat(folder.problems())
                .contains(
                        "web/a.faq.md:2: error: the comment that begins with <!-- is never closed,"
                                + " so all that follows is hidden. Write --> on a line of its own where"
                                + " the comment ends.",
                        "web/b.faq.md:2: error: the code block that begins with ``` is never"
                                + " closed. Write ``` on a line of its own where the code ends.");
    }
}
