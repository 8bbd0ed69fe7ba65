package faqbot.evaluate;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Problem;
import faqbot.search.TestKnowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedPackTest {
    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void writeKnowledge() {
        knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry("How do I paint a door?", "id: door", "Use a roller."),
                                entry(
                                        "How do I paint a wall?",
                                        "phrasings:\n- colour on my wall",
                                        "Use a brush."));
    }

    @Test
    void readsQuestionsWithTheirEntries() {
        var judged =
                read(
                        """
                        answerable:
                          - question: "  dore paint?? "
                            kind: typos
                            entries: [door, faq.md#how-do-i-paint-a-wall]
                          - question: what goes on a wall
                            kind: other words
                            entries: faq.md#how-do-i-paint-a-wall
                        outside:
                          - question: "where: hinges"
                            kind: near-miss
                        """);

        assertThat(judged.problems()).isEmpty();
        assertThat(judged.questions())
                .containsExactly(
                        new JudgedQuestion(
                                "dore paint??",
                                "typos",
                                Map.of("things/door", 1, "things/faq.md#how-do-i-paint-a-wall", 1)),
                        new JudgedQuestion(
                                "what goes on a wall",
                                "other words",
                                Map.of("things/faq.md#how-do-i-paint-a-wall", 1)),
                        new JudgedQuestion("where: hinges", "near-miss", Map.of()));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var judged =
                read(
                        """
                        answerable:
                          - question: "  "
                            kind: typos
                            entries: [door]
                          - question: dore paint
                            entries: [dor]
                          - question: Dore  PAINT
                            kind: chat
                            entries: []
                          - question: what paint
                            knid: chat
                            kind: chat
                          - just a text
                        outside:
                          - question: where are hinges
                            kind: chat
                            entries: [door]
                        outsied: []
                        """);

        assertThat(judged.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "things/judged.yaml:2: error: the key \"answerable.question\" is missing or"
                                + " has no value. Write a text after \"question:\".",
                        "things/judged.yaml:5: error: the key \"answerable.kind\" is missing or has"
                                + " no value. Write a text after \"kind:\".",
                        "things/judged.yaml:6: error: the pack has no entry \"dor\". Did you mean"
                                + " \"door\"?",
                        "things/judged.yaml:7: error: the question \"Dore  PAINT\" stands in line 5"
                                + " already. Delete one of the two.",
                        "things/judged.yaml:9: error: the key \"answerable.entries\" is missing or"
                                + " names no entry. Write the ids of the entries that answer the"
                                + " question, or move it below \"outside:\".",
                        "things/judged.yaml:10: error: the key \"answerable.entries\" is missing or"
                                + " names no entry. Write the ids of the entries that answer the"
                                + " question, or move it below \"outside:\".",
                        "things/judged.yaml:11: error: the key \"answerable.knid\" is not known. Did"
                                + " you mean \"kind\"? Allowed are: entries, question, kind.",
                        "things/judged.yaml:13: error: \"answerable\": each item must be a group of"
                                + " keys but was \"just a text\". Change what stands after"
                                + " \"answerable:\".",
                        "things/judged.yaml:17: error: the key \"outside.entries\" is not known."
                                + " Allowed are: question, kind.",
                        "things/judged.yaml:18: error: the key \"outsied\" is not known. Did you mean"
                                + " \"outside\"? Allowed are: answerable, outside.");
    }

    @Test
    void guessesLongIds() {
        var judged =
                read(
                        """
                        answerable:
                          - question: what goes on a wall
                            kind: chat
                            entries: [things/faq.md#how-do-i-paint-a-wall]
                        """);

        assertThat(judged.problems())
                .extracting(Problem::mend)
                .containsExactly("Did you mean \"faq.md#how-do-i-paint-a-wall\"?");
    }

    @Test
    void warnsOfQuestionsThatAreWordingsOfAnEntry() {
        var judged =
                read(
                        """
                        answerable:
                          - question: how do i paint  a door
                            kind: chat
                            entries: [door]
                          - question: "Colours on my wall!"
                            kind: chat
                            entries: [faq.md#how-do-i-paint-a-wall]
                        outside:
                          - question: how do I paint my nails
                            kind: near-miss
                        """);

        assertThat(judged.hasErrors()).isFalse();
        assertThat(judged.questions()).hasSize(3);
        assertThat(judged.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "things/judged.yaml:2: warning: the question \"how do i paint  a door\" is"
                                + " almost a wording of things/door: \"How do I paint a door?\"."
                                + " Delete one of the two: a question proves nothing if its answer"
                                + " is written down.",
                        "things/judged.yaml:5: warning: the question \"Colours on my wall!\" is"
                                + " almost a wording of things/faq.md#how-do-i-paint-a-wall:"
                                + " \"colour on my wall\". Delete one of the two: a question proves"
                                + " nothing if its answer is written down.");
    }

    @Test
    void refusesAFileWithoutQuestions() {
        assertThat(read("answerable: []\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "things/judged.yaml: error: there is no question in this file. Write some"
                                + " below \"answerable:\" and \"outside:\", or delete the file.");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws Exception {
        Files.write(knowledge.knowledge().resolve("things/judged.yaml"), new byte[] {(byte) 0xE9});

        assertThat(all().getFirst().problems())
                .extracting(Problem::message)
                .containsExactly("the file is not UTF-8");
    }

    @Test
    void aPackNeedNotHaveAny() {
        assertThat(all()).isEmpty();
    }

    private JudgedPack read(String text) {
        knowledge.write("things/judged.yaml", text);
        return all().getFirst();
    }

    private List<JudgedPack> all() {
        var read = knowledge.reader().read();
        assertThat(read.hasErrors()).isFalse();
        return JudgedPack.readAll(knowledge.knowledge(), read.knowledge());
    }
}
