package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DecisionReaderTest {
    private static final String FILE = "drinks/decisions/drink.yaml";

    private static final String COMPLETE =
            """
            title: Tea or coffee
            description: A choice by the hour of the day.
            reviewed: 2026-11-01
            options:
              - {id: tea, name: Tea, description: Leaves.}
              - id: coffee
                name: Coffee
            groups:
              - id: day
                name: Your day
                question: What is your day like?
            factors:
              - id: hour
                group: day
                question: What time is it?
                importance: very-high
                answers:
                  - id: morning
                    text: It is morning
                    aliases: [early, " at dawn ", ""]
                    otherwise: evening
                    scores: {tea: 0, coffee: 2}
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                    because: {coffee: It wakes you.}
                  - id: evening
                    text: It is evening
                    aliases: late
                    scores: {tea: 2, coffee: -3}
                    evidence:
                      tea: faq.md#is-tea-calm
                      coffee: faq.md#does-coffee-wake-me
              - id: guests
                group: day
                question: Who else drinks?
                several: true
                answers:
                  - id: doctor
                    text: My doctor
                    scores: {tea: 0, coffee: unknown}
                    rules-out: [coffee]
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                  - id: nobody
                    text: Nobody
                    scores: {tea: 0, coffee: 0}
            """;

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
                        tuple(
                                "hour", "day", Importance.VERY_HIGH, false, 13),
                        tuple(
                                "guests", "day", Importance.MEDIUM, true, 32));
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
    @MethodSource
    void aMistakeIsNamedWithItsLineAndMend(String right, String wrong, List<String> problems) {
        assertThat(COMPLETE).containsOnlyOnce(right);
        folder.write(FILE, COMPLETE.replace(right, wrong));

        assertThat(folder.problems()).isEqualTo(problems);
    }

    static Stream<Arguments> aMistakeIsNamedWithItsLineAndMend() {
        return Stream.of(
                wrong(
                        "title: Tea or coffee",
                        "titel: Tea or coffee",
                        "1: error: the key \"title\" is missing or has no value. Write a text" + " after \"title:\".",
                        "1: error: the key \"titel\" is not known. Did you mean \"title\"? Allowed" + " are: options, groups, factors, title, description, reviewed."),
                wrong(
                        "title: Tea or coffee",
                        "title: " + "T".repeat(81),
                        "1: error: \"title\" has 81 characters; Discord shows 80. Shorten it."),
                wrong(
                        "title: Tea or coffee",
                        "title: [Tea, coffee]",
                        "1: error: \"title\": must be a text but was a list. Change what stands" + " after \"title:\"."),
                wrong(
                        "description: A choice by",
                        "description: " + "D".repeat(100),
                        "2: error: \"description\" has 121 characters; Discord shows 100. Shorten" + " it."),
                wrong(
                        "reviewed: 2026-11-01\n",
                        "",
                        "1: error: the key \"reviewed\" is missing. Write the day on which" + " somebody last checked this, as 2026-11-01."),
                wrong(
                        "reviewed: 2026-11-01",
                        "reviewed: 2026-11-31",
                        "3: error: \"reviewed\": must be a day that exists but was \"2026-11-31\"." + " Change what stands after \"reviewed:\"."),
                wrong(
                        "reviewed: 2026-11-01",
                        "reviewed: yesterday",
                        "3: error: \"reviewed\": must be a day written as 2026-11-01 but was" + " \"yesterday\". Change what stands after \"reviewed:\"."),
                wrong(
                        "name: Tea,",
                        "name: " + "N".repeat(81) + ",",
                        "5: error: \"name\" has 81 characters; Discord shows 80. Shorten it."),
                wrong(
                        "    name: Coffee\n",
                        "",
                        "6: error: the key \"options.name\" is missing or has no value. Write a" + " text after \"name:\"."),
                wrong(
                        "- id: nobody",
                        "- id: No_Body",
                        "42: error: \"id\" must be 1 to 32 lower-case letters, digits and hyphens" + " but was \"No_Body\". Choose a shorter or plainer one."),
                wrong(
                        "  - id: coffee\n",
                        "  - {id: coffee, name: Mocha}\n  - id: coffee\n",
                        "4: error: the id \"coffee\" is here twice. Give one of the two another id."),
                wrong(
                        "- {id: tea, name: Tea, description: Leaves.}",
                        "- {id: tea, name: Tea}\n  - {id: a, name: A}\n  - {id: b, name: B}\n  -" + " {id: c, name: C}\n  - {id: d, name: D}\n  - {id: e, name: E}",
                        "4: error: there must be 2 to 6 options but there are 7. Join or delete" + " some."),
                wrong(
                        "  - id: day\n    name: Your day\n    question: What is your day like?\n",
                        "",
                        "8: error: there must be 1 to 5 groups but there are 0. Add some.",
                        "10: error: the group \"day\" is not known. Delete it.",
                        "29: error: the group \"day\" is not known. Delete it."),
                wrong(
                        "  - id: day\n",
                        "  - {id: night, name: Night, question: Why}\n  - id: day\n",
                        "8: error: the group \"night\" has no factor. Delete it, or give it one."),
                wrong(
                        "  - id: day\n",
                        "  - {id: day, name: Night, question: Why}\n  - id: day\n",
                        "8: error: the id \"day\" is here twice. Give one of the two another id."),
                wrong(
                        "question: What is your day like?",
                        "question: " + "Q".repeat(151),
                        "11: error: \"question\" has 151 characters; Discord shows 150. Shorten it."),
                wrong(
                        "    group: day\n    question: What time is it?",
                        "    group: dya\n    question: What time is it?",
                        "13: error: the group \"dya\" is not known. Did you mean \"day\"? Allowed" + " are: day."),
                wrong(
                        "    group: day\n    question: What time is it?",
                        "    question: What time is it?",
                        "13: error: the key \"factors.group\" is missing or has no value. Write a" + " text after \"group:\"."),
                wrong(
                        "question: What time is it?",
                        "question: " + "Q".repeat(151),
                        "15: error: \"question\" has 151 characters; Discord shows 150. Shorten it."),
                wrong(
                        "    importance: very-high\n",
                        "    importance: enormous\n",
                        "16: error: \"factors.importance\": must be one of none, low, medium," + " high, very-high but was \"enormous\". Change what stands after" + " \"importance:\"."),
                wrong(
                        "scores: {tea: 0, coffee: unknown}",
                        "scores: unknown",
                        "39: error: \"factors.answers.scores\": must be a group of indented keys" + " but was \"unknown\". Change what stands after \"scores:\".",
                        "39: error: the option \"tea\" has no score here. Write \"tea: 0\" below" + " \"scores:\" if it is neutral, or \"tea: unknown\".",
                        "39: error: the option \"coffee\" has no score here. Write \"coffee: 0\"" + " below \"scores:\" if it is neutral, or \"coffee: unknown\"."),
                wrong(
                        "    several: true\n",
                        "    several: perhaps\n",
                        "35: error: \"factors.several\": must be true or false but was" + " \"perhaps\". Change what stands after \"several:\"."),
                wrong(
                        "  - id: guests\n",
                        "  - id: hour\n",
                        "12: error: the id \"hour\" is here twice. Give one of the two another id."),
                wrong(
                        "  - id: guests\n",
                        "  - id: ggggggggggggggggggggggggggggggggg\n",
                        "32: error: \"id\" must be 1 to 32 lower-case letters, digits and hyphens" + " but was \"ggggggggggggggggggggggggggggggggg\". Choose a shorter or" + " plainer one."),
                wrong(
                        "text: It is morning",
                        "text: " + "A".repeat(101),
                        "19: error: \"text\" has 101 characters; Discord shows 100. Shorten it."),
                wrong(
                        "      - id: nobody\n        text: Nobody\n        scores: {tea: 0," + " coffee: 0}\n",
                        "",
                        "4: error: no answers were found with which \"coffee\" is best. Raise its" + " scores where it is strong, or delete it.",
                        "32: error: a factor must have 2 to 24 answers but \"guests\" has 1. Add" + " some."),
                wrong(
                        "      - id: nobody\n        text: Nobody\n",
                        "      - id: nobody\n        text: my Doctor\n",
                        "42: error: the answer \"nobody\" is in \"guests\" twice. Give one of the" + " two another id and text."),
                wrong(
                        "      - id: nobody\n",
                        "      - id: doctor\n",
                        "42: error: the answer \"doctor\" is in \"guests\" twice. Give one of the" + " two another id and text."),
                wrong(
                        "aliases: late",
                        "aliases: [late, Early]",
                        "25: error: the alias \"Early\" of hour=evening is one of hour=morning" + " already. Delete it from one of the two."),
                wrong(
                        "aliases: late",
                        "aliases: {late: evening}",
                        "27: error: \"factors.answers.aliases\": each item must be a text but was" + " a group of keys beginning with \"late:\". A text with \": \" in it must" + " stand in double quotes, such as \"node: fast?\"."),
                wrong(
                        "otherwise: evening",
                        "otherwise: evenin",
                        "18: error: \"otherwise\" must be another answer of this factor but was" + " \"evenin\". Did you mean \"evening\"? Allowed are: evening."),
                wrong(
                        "otherwise: evening",
                        "otherwise: morning",
                        "18: error: \"otherwise\" must be another answer of this factor but was" + " \"morning\". Allowed are: evening."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {coffee: 2}",
                        "22: error: the option \"tea\" has no score here. Write \"tea: 0\" below" + " \"scores:\" if it is neutral, or \"tea: unknown\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 4, coffee: 2}",
                        "22: error: \"factors.answers.scores.tea\": must be a whole number from -3" + " to 3 but was \"4\". Change what stands after \"tea:\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 0.5, coffee: 2}",
                        "22: error: \"factors.answers.scores.tea\": must be a whole number from -3" + " to 3 but was \"0.5\". Change what stands after \"tea:\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 0, coffee: 2, cofee: 1}",
                        "22: error: the key \"factors.answers.scores.cofee\" is not known. Did you" + " mean \"coffee\"? Allowed are: tea, coffee."),
                wrong(
                        "        evidence: {coffee: faq.md#does-coffee-wake-me}\n        because",
                        "        because",
                        "18: error: nothing shows why this speaks for or against \"coffee\". Name" + " an entry below \"evidence:\", such as \"coffee: faq.md#how-to-start\"."),
                wrong(
                        "        rules-out: [coffee]\n        evidence: {coffee:" + " faq.md#does-coffee-wake-me}\n",
                        "        rules-out: coffee\n",
                        "37: error: nothing shows why this speaks for or against \"coffee\". Name" + " an entry below \"evidence:\", such as \"coffee: faq.md#how-to-start\"."),
                wrong(
                        "because: {coffee: It wakes you.}",
                        "because: {cofee: It wakes you.}",
                        "24: error: the key \"factors.answers.because.cofee\" is not known. Did" + " you mean \"coffee\"? Allowed are: tea, coffee."),
                wrong(
                        "rules-out: [coffee]",
                        "rules-out: [cocoa]",
                        "40: error: \"factors.answers.rules-out\": each item must be one of tea," + " coffee but was \"cocoa\". Change what stands after \"rules-out:\"."),
                wrong(
                        "rules-out: [coffee]",
                        "rules-out: [tea, coffee]",
                        "37: error: the answer \"doctor\" rules out every option. Leave at least" + " one.",
                        "41: error: nothing shows why this speaks for or against \"tea\". Name an" + " entry below \"evidence:\", such as \"tea: faq.md#how-to-start\"."),
                wrong(
                        "tea: faq.md#is-tea-calm",
                        "tea: faq.md#is-tea-calmm",
                        "25: error: the evidence \"faq.md#is-tea-calmm\" is no entry of this pack." + " Did you mean \"faq.md#is-tea-calm\"? Write the id of an entry, or its" + " file and the anchor of its heading, such as faq.md#how-to-start."),
                wrong(
                        "tea: faq.md#is-tea-calm",
                        "tea: nowhere",
                        "25: error: the evidence \"nowhere\" is no entry of this pack. Write the" + " id of an entry, or its file and the anchor of its heading, such as" + " faq.md#how-to-start."));
    }

    /** A text of the complete file, what stands there instead, and the problems it makes. */
    private static Arguments wrong(String right, String wrong, String... problems) {
        return Arguments.of(
                right, wrong, Stream.of(problems).map(problem -> FILE + ":" + problem).toList());
    }

    @Test
    void oneOptionIsNoChoice() {
        folder.write(FILE, COMPLETE.replace("  - id: coffee\n    name: Coffee\n", ""));

        assertThat(folder.problems())
                .first()
                .isEqualTo(
                        FILE + ":4: error: there must be 2 to 6 options but there are 1. Add some.");
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

    @Test
    void anAnchorIsRefused() {
        folder.write(FILE, COMPLETE.replace("answers:\n      - id: doc", "answers: &a\n      - id: doc"));

        assertRefused(
                36,
                "YAML anchors (&name) and aliases (*name) are not allowed. Write the value out; if"
                        + " it is a text that begins with & or *, put it into double quotes.");
    }

    @Test
    void aDeepFileIsRefused() {
        folder.write(FILE, "options: " + "[".repeat(100_000));

        assertRefused(
                1,
                "values are nested more than 30 deep. Remove the brackets or the indentation that"
                        + " are too many.");
    }

    @Test
    void aFileOfManyValuesIsRefused() {
        folder.write(FILE, "options: [" + "a,".repeat(400_000) + "]");

        assertRefused(
                1, "the file holds more than 300000 values. Split it into several files.");
    }

    @Test
    void aFileOfManyOptionsIsNotReadOn() {
        folder.write(FILE, file(20_000, 2, 24, 1));

        assertRefused(4, "there must be 2 to 6 options but there are 20000. Join or delete some.");
    }

    @Test
    void aFileOfManyGroupsIsNotReadOn() {
        folder.write(FILE, file(2, 8, 2, 20_000));

        assertRefused(7, "there must be 1 to 5 groups but there are 20000. Join or delete some.");
    }

    @Test
    void aFileOfManyFactorsIsNotReadOn() {
        folder.write(FILE, file(2, 10_000, 2, 1));

        assertRefused(9, "there must be 2 to 8 factors but there are 10000. Join or delete some.");
    }

    @Test
    void aFileOfManyAnswersIsNotReadOn() {
        folder.write(FILE, file(2, 2, 15_000, 1));

        assertThat(folder.problems())
                .containsExactly(
                        FILE
                                + ":10: error: a factor must have 2 to 24 answers but \"f0\" has"
                                + " 15000. Join or delete some.",
                        FILE
                                + ":15014: error: a factor must have 2 to 24 answers but \"f1\" has"
                                + " 15000. Join or delete some.");
    }

    /** Each of its words is compared with each entry. */
    @Test
    void aLargeFileWhoseEvidenceIsAllWrongIsReadInBoundedTime() {
        folder.write("drinks/faq.md", entries(1_000));
        folder.write(FILE, file(6, 8, 24, 5));

        assertThat(folder.read().problems()).hasSize(FileProblems.MAX_PROBLEMS + 1);
    }

    private void assertRefused(int line, String problem) {
        assertThat(folder.problems())
                .containsExactly(FILE + ":" + line + ": error: " + problem);
    }

    private static String entries(int count) {
        return IntStream.range(0, count)
                .mapToObj("## Why is the answer %d here?\nYes.\n"::formatted)
                .collect(Collectors.joining());
    }

    /** Each answer speaks for all options in turn, by evidence that is not there. */
    private static String file(int options, int factors, int answers, int groups) {
        var yaml = new StringBuilder("title: T\ndescription: D.\nreviewed: 2026-11-01\noptions:\n");
        for (int i = 0; i < options; i++) {
            yaml.append("- {id: o%d, name: O}\n".formatted(i));
        }
        yaml.append("groups:\n");
        for (int i = 0; i < groups; i++) {
            yaml.append("- {id: g%d, name: G, question: Q}\n".formatted(i));
        }
        yaml.append("factors:\n");
        for (int i = 0; i < factors; i++) {
            yaml.append("- id: f%d\n  group: g%d\n  question: Q\n".formatted(i, i % groups));
            yaml.append("  answers:\n");
            for (int j = 0; j < answers; j++) {
                yaml.append("  - {id: a%d, text: T%d, scores: {".formatted(j, j));
                for (int k = 0; k < Math.min(options, 6); k++) {
                    yaml.append("o%d: %d,".formatted(k, j % options == k ? 3 : 1));
                }
                yaml.append("}, evidence: {");
                for (int k = 0; k < Math.min(options, 6); k++) {
                    yaml.append("o%d: faq.md#why-is-the-answer-%d-%d-%d,".formatted(k, i, j, k));
                }
                yaml.append("}}\n");
            }
        }
        return yaml.toString();
    }
}
