package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell =
                Shell.withTea(folder)
                        .write("app/knowledge/tea/decisions/evening.yaml", Tea.EVENING);
    }

    @Test
    void recommendsWhatTheAnswersSpeakForAndSaysWhy() {
        var result = shell.run("recommend", "--answer", "sleep=light");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Herbal tea: a clear choice.\n")
                .contains(
                        "Why Herbal tea:\n- It keeps nobody awake. (I sleep lightly) [How do I"
                                + " store tea?]("
                                + Tea.STORE
                                + ")")
                .contains("What would turn it:\n- Green tea, if the answer to");
    }

    @Test
    void understandsWhatIsSaidInOwnWords() {
        var result = shell.run("recommend", "--text", "everything wakes me, no honey");

        assertThat(result.out())
                .contains("Herbal tea", "I sleep lightly", "Not so: Something sweet");
    }

    @Test
    void takesOneTextForAGroupOfFactors() {
        var result = shell.run("recommend", "evening", "--text", "person=everything wakes me");

        assertThat(result.out()).contains("I sleep lightly");
    }

    @Test
    void asksWhereTooLittleIsKnown() {
        var result = shell.run("recommend", "--text", "what a lovely evening");

        assertThat(result.out())
                .startsWith("I know too little to recommend one.")
                .contains("What I did not understand: \"what a lovely evening\"")
                .contains("Please tell me: How do you sleep?");
    }

    @Test
    void countsAFactorAsMuchAsIsSaid() {
        var result =
                shell.run(
                        "recommend",
                        "--answer",
                        "sleep=light",
                        "--answer",
                        "taste=grassy",
                        "--importance",
                        "sleep=none");

        assertThat(result.out()).startsWith("Green tea");
    }

    @Test
    void interviewsWhoSaysNothing() {
        var result = shell.pipe("1\n?\n").run("recommend");

        assertThat(result.out())
                .startsWith(
                        "What to drink in the evening\n\nHow do you sleep?\n   1. I sleep lightly")
                .contains("Herbal tea: a clear choice.");
    }

    @Test
    void goesBackAndChangesAnswersInAnInterview() {
        var result = shell.pipe("1\nback\n2\n1\nchange 1\n1\n").run("recommend");

        assertThat(result.outLines().stream().filter(line -> line.endsWith(" choice.")))
                .containsExactly(
                        "Herbal tea: a clear choice.",
                        "Green tea: a clear choice.",
                        "Herbal tea: a clear choice.");
    }

    @Test
    void saysWhatAnInterviewCannotTake() {
        var result = shell.pipe("7\n1,2\nblah blah\nimportance huge\n").run("recommend");

        assertThat(result.out())
                .contains("Type a number from 1 to 2.")
                .contains("Only one of these can hold")
                .contains("I did not understand that.")
                .contains("Importance is one of none, low, medium, high, very-high.");
    }

    @Test
    void interviewsInAChat() {
        var result = shell.pipe("/recommend\n1\n1\nhow long should green tea steep\n").run("chat");

        assertThat(result.out())
                .contains("How do you sleep?", "Herbal tea")
                .contains("Two minutes, in water that no longer boils.");
    }

    @Test
    void writesTheDecisionDown() throws Exception {
        var result = shell.run("recommend", "--answer", "sleep=light", "--export", "evening.md");

        assertThat(result.code()).isZero();
        assertThat(Files.readString(shell.path("work/evening.md")))
                .startsWith("# What to drink in the evening\n")
                .contains("## Context", "## Options", "## Decision", "## Scores", "## Evidence")
                .contains("| How do you sleep? | I sleep lightly | very-high |");
    }

    @Test
    void drawsAChart() throws Exception {
        shell.run("recommend", "--answer", "sleep=light", "--chart", "evening.png");

        var start =
                new String(
                        Files.readAllBytes(shell.path("work/evening.png")),
                        1,
                        3,
                        StandardCharsets.US_ASCII);
        assertThat(start).isEqualTo("PNG");
    }

    @Test
    void printsAnObjectALine() {
        var rows =
                advised(
                        """
                        {"id":"a","inputs":{"person":"everything wakes me"}}
                        {"id":7,"text":"what a lovely evening","framework":"evening"}
                        """);

        var first = rows.getFirst();
        assertThat(names(first))
                .containsExactly(
                        "id",
                        "recommendation",
                        "margin",
                        "understood",
                        "question",
                        "explanation",
                        "denied",
                        "not_understood");
        assertThat(first.get("recommendation").textValue()).isEqualTo("herbal");
        assertThat(first.get("margin").textValue()).isEqualTo("clear");
        assertThat(first.get("understood").toString()).isEqualTo("{\"sleep\":[\"light\"]}");
        var second = rows.getLast();
        assertThat(second.get("id").intValue()).isEqualTo(7);
        assertThat(second.get("recommendation").textValue()).isEqualTo("either");
        assertThat(second.get("margin").textValue()).isEqualTo("insufficient");
        assertThat(second.get("question").textValue()).isEqualTo("How do you sleep?");
    }

    @Test
    void goesOnAfterARowThatCannotBeRead() {
        var rows =
                advised(
                        """
                        {"id":"a"}
                        no object
                        {"id":"b","framework":"morning","text":"tea"}
                        {"id":"c","inputs":{"person":7}}
                        {"id":"d","text":""}
                        """);

        assertThat(rows.subList(0, 4))
                .allSatisfy(row -> assertThat(row.get("id").isNull()).isTrue())
                .extracting(row -> row.get("line").intValue())
                .containsExactly(1, 2, 3, 4);
        assertThat(rows.get(2).get("error").textValue())
                .isEqualTo("\"framework\" must be one of [evening] in the row with the id \"b\"");
        assertThat(rows.get(4).get("margin").textValue()).isEqualTo("insufficient");
    }

    @Test
    void namesWhatIsAllowedWhereTheCommandLineIsWrong() {
        assertThat(shell.run("recommend", "morning", "--answer", "sleep=light").err())
                .contains("there is no framework \"morning\"; there are: evening");
        assertThat(shell.run("recommend", "--answer", "slep=light").err())
                .contains(
                        "--answer must be FACTOR=… with one of sleep, taste but was \"slep=light\"");
        assertThat(shell.run("recommend", "--answer", "sleep=deeply").err())
                .contains("--answer sleep= must be one of light, sound, or ?, but was \"deeply\"");
        assertThat(shell.run("recommend", "--importance", "sleep=huge").err())
                .contains("the level must be one of none, low, medium, high, very-high");
        assertThat(shell.run("recommend", "--jsonl", "--text", "x").code()).isEqualTo(2);
    }

    @Test
    void saysThatTheKnowledgeHasNoFramework() {
        var result = Shell.withTea(folder.resolve("other")).run("recommend");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("the knowledge has no decision framework");
    }

    private List<JsonNode> advised(String rows) {
        return shell.pipe(rows).run("recommend", "--jsonl").outLines().stream()
                .map(RecommendTest::parsed)
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private static List<String> names(JsonNode row) {
        return StreamSupport.stream(((Iterable<String>) row::fieldNames).spliterator(), false)
                .toList();
    }
}
