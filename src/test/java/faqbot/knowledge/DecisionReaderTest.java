package faqbot.knowledge;

import static faqbot.knowledge.DecisionMistakes.COMPLETE;
import static faqbot.knowledge.DecisionMistakes.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionReaderTest {

    private final KnowledgeFolder folder;

    DecisionReaderTest(@TempDir Path path) {
        folder =
                new KnowledgeFolder(path)
                        .write(
                                "drinks/faq.md",
                                "## Does coffee wake me?\nYes.\n\n## Is tea calm?\nYes.\n");
    }

    @Test
    void aCompleteFileIsRead() {
        folder.write(FILE, COMPLETE);

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        var framework = reading.knowledge().frameworks().getFirst();
        assertThat(framework.id()).isEqualTo("drink");
        assertThat(framework.origin()).isEqualTo(new Origin("drinks", "decisions/drink.yaml"));
        assertThat(framework.title()).isEqualTo("Tea or coffee");
        assertThat(framework.description()).isEqualTo("A choice by the hour of the day.");
        assertThat(framework.reviewed()).contains(LocalDate.of(2026, 11, 1));
        assertThat(framework.options())
                .containsExactly(
                        new DecisionFramework.Option("tea", "Tea", "Leaves."),
                        new DecisionFramework.Option("coffee", "Coffee", ""));
        assertThat(framework.groups())
                .containsExactly(
                        new DecisionFramework.Group("day", "Your day", "What is your day like?"));
        assertThat(framework.yaml()).isEqualTo(COMPLETE);
    }

    @Test
    void factorsAreReadWithTheirLines() {
        folder.write(FILE, COMPLETE);

        var factors = folder.read().knowledge().frameworks().getFirst().factors();

        assertThat(factors)
                .extracting(
                        Factor::id,
                        Factor::group,
                        Factor::importance,
                        Factor::takesSeveral,
                        Factor::line)
                .containsExactly(
                        tuple("hour", "day", Importance.VERY_HIGH, false, 13),
                        tuple("guests", "day", Importance.MEDIUM, true, 32));
    }

    @Test
    void answersAreReadWithACellForEachOption() {
        folder.write(FILE, COMPLETE);

        var factors = folder.read().knowledge().frameworks().getFirst().factors();

        var wake = Optional.of("drinks/faq.md#does-coffee-wake-me");
        var neutral = new Factor.Cell(Optional.of(0), false, Optional.empty(), "");
        assertThat(factors.getFirst().answers().getFirst())
                .isEqualTo(
                        new Factor.Answer(
                                "morning",
                                "It is morning",
                                List.of("early", "at dawn"),
                                Optional.of("evening"),
                                Map.of(
                                        "tea",
                                        neutral,
                                        "coffee",
                                        new Factor.Cell(
                                                Optional.of(2), false, wake, "It wakes you.")),
                                18));
        assertThat(factors.getLast().answers().getFirst().cells())
                .containsEntry("coffee", new Factor.Cell(Optional.empty(), true, wake, ""));
    }

    @Test
    void aFileThatWasReadBeforeCanBeParsedAgain() {
        folder.write(FILE, COMPLETE);
        var framework = folder.read().knowledge().frameworks().getFirst();

        var again = DecisionFramework.parse(framework.origin(), framework.yaml());

        assertThat(again).contains(framework);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource("faqbot.knowledge.DecisionMistakes#all")
    void aMistakeIsNamedWithItsLineAndMend(String right, String wrong, List<String> problems) {
        assertThat(COMPLETE).containsOnlyOnce(right);
        folder.write(FILE, COMPLETE.replace(right, wrong));

        assertThat(folder.problems()).isEqualTo(problems);
    }

    @Test
    void oneOptionIsNoChoice() {
        folder.write(FILE, COMPLETE.replace("  - id: coffee\n    name: Coffee\n", ""));

        assertThat(folder.problems())
                .first()
                .isEqualTo(
                        FILE
                                + ":4: error: there must be 2 to 6 options but there are 1. Add some.");
    }

    @Test
    void aNameThatCannotBeACommandIsRefused() {
        folder.write("drinks/decisions/Which drink.yaml", COMPLETE);

        assertThat(folder.problems())
                .containsExactly(
                        "drinks/decisions/Which drink.yaml:1: error: the file's name must be 1 to"
                                + " 32 lower-case letters, digits and hyphens but was \"Which"
                                + " drink\". Choose a shorter or plainer one.");
    }

    @Test
    void frameworksOfTwoPacksMustHaveDifferentNames() {
        folder.write("more/faq.md", "## Is cocoa sweet?\nYes.\n");
        folder.write(FILE, COMPLETE).write("more/decisions/drink.yaml", COMPLETE);

        assertThat(folder.problems())
                .first()
                .isEqualTo(
                        "more/decisions/drink.yaml: error: there is a framework \"drink\" already,"
                                + " drinks/decisions/drink.yaml. Rename one of the two files.");
    }

    @Test
    void evidenceOfAnotherPackIsNeitherTakenNorGuessed() {
        folder.write("web/faq.md", "## Is cocoa sweet?\nYes.\n");
        folder.write("web/decisions/drink.yaml", COMPLETE);

        assertThat(folder.problems())
                .contains(
                        "web/decisions/drink.yaml:18: error: the evidence"
                                + " \"faq.md#does-coffee-wake-me\" is no entry of this pack. Write"
                                + " the id of an entry, or its file and the anchor of its heading,"
                                + " such as faq.md#how-to-start.");
    }

    @Test
    void allMistakesOfAFileComeAtOnceInOrder() {
        folder.write(FILE, COMPLETE.replace("faq.md#", "faq.md/").replace("Tea,", ","));

        assertThat(folder.read().problems())
                .extracting(Problem::line)
                .containsExactly(5, 18, 25, 25, 37);
    }

    @Test
    void whatIsInFoldersBelowIsNotRead() {
        folder.write("drinks/decisions/scenarios/drink.yaml", "broken: [");

        assertThat(folder.entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drink.yml", "drink.json", "notes.md"})
    void anotherFileBesideThemIsPointedOut(String name) {
        folder.write("drinks/decisions/" + name, "title: Tea\n");

        assertThat(folder.problems())
                .containsExactly(
                        "drinks/decisions/"
                                + name
                                + ": warning: this file is not read, because its name does not say"
                                + " what it is. Name an article something.md, questions with"
                                + " answers something.faq.yaml, something.faq.json or"
                                + " something.faq.csv, and a decision framework"
                                + " decisions/something.yaml.");
    }
}
