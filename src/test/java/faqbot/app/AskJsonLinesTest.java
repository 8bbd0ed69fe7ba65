package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import faqbot.cli.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract that outside measurements rely on. */
class AskJsonLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GREEN_ROW =
            """
            {"id":"g","text":"how long should green tea steep"}
            """;

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder);
    }

    @Test
    void answersARow() {
        var row = answered(GREEN_ROW).getFirst();

        assertThat(keys(row)).containsExactly("id", "outcome", "confidence", "passages");
        assertThat(row.get("id").textValue()).isEqualTo("g");
        assertThat(row.get("outcome").textValue()).isEqualTo("answer");
        assertThat(row.get("confidence").doubleValue()).isBetween(0.6, 1.0);
        var best = row.get("passages").get(0);
        assertThat(keys(best)).containsExactly("entry", "title", "text", "source", "score");
        assertThat(best.get("entry").textValue()).isEqualTo(Tea.GREEN);
        assertThat(best.get("title").textValue()).isEqualTo("How long should green tea steep?");
        assertThat(best.get("text").textValue())
                .isEqualTo("Two minutes, in water that no longer boils.");
        assertThat(best.get("source").textValue()).isEqualTo(Tea.GREEN);
        assertThat(best.get("score").doubleValue()).isPositive();
    }

    @Test
    void namesTheLinkAsSourceWhereThePackHasOne() {
        shell.write("app/knowledge/tea/pack.yaml", "link-base: https://example.org/tea/\n");

        var best = answered(GREEN_ROW).getFirst().get("passages").get(0);

        assertThat(best.get("source").textValue())
                .isEqualTo("https://example.org/tea/faq.md#how-long-should-green-tea-steep");
    }

    @Test
    void namesTheAuthorsIdWhereAnEntryHasOne() {
        shell.write(
                "app/knowledge/tea/faq.md", "# Tea\n\n## Why?\n<!--\nid: why\n-->\n\nFor joy.\n");

        var best = answered("{\"id\":\"1\",\"text\":\"why\"}").getFirst().get("passages").get(0);

        assertThat(best.get("entry").textValue()).isEqualTo("tea/why");
    }

    @Test
    void listsThePassagesBestFirstUpToTheNumberAskedFor() {
        var row = "{\"id\":\"1\",\"text\":\"tea\"}";

        assertThat(scores(answered(row).getFirst()))
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(scores(answered(row, "--top", "2").getFirst())).hasSize(2);
        assertThat(scores(answered(row, "--top", "1").getFirst())).hasSize(1);
    }

    @Test
    void listsPassagesInEveryOutcome() {
        var row = "{\"id\":\"1\",\"text\":\"tea\"}";

        shell.set("FAQBOT_WRONG_WHEN_ASKED", "0").set("FAQBOT_SUGGEST_FROM", "1");
        var abstained = answered(row).getFirst();
        shell.set("FAQBOT_SUGGEST_FROM", "0").set("FAQBOT_CANDIDATES", "1");
        var suggested = answered(row).getFirst();

        assertThat(abstained.get("outcome").textValue()).isEqualTo("abstain");
        assertThat(abstained.get("passages")).hasSize(3);
        assertThat(suggested.get("outcome").textValue()).isEqualTo("suggest");
        assertThat(suggested.get("passages")).hasSize(3);
    }

    @Test
    void listsNothingWithoutAnyEvidence() {
        var rows = answered("{\"id\":\"1\",\"text\":\"🐍\"}\n{\"id\":\"2\",\"text\":\"\"}\n");

        assertThat(rows)
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"id\":\"1\",\"outcome\":\"abstain\",\"confidence\":0.0,\"passages\":[]}",
                        "{\"id\":\"2\",\"outcome\":\"abstain\",\"confidence\":0.0,\"passages\":[]}");
    }

    @Test
    void givesBackTheIdAsItCame() {
        var rows =
                answered(
                        """
                        {"id":"café 🐍 \\"\\\\ \\u0007","text":"tea"}
                        {"id":17,"text":"tea"}
                        {"id":123456789012345678901234567890,"text":"tea"}
                        {"id":"","text":"tea"}
                        """);

        assertThat(rows)
                .extracting(row -> row.get("id").toString())
                .containsExactly(
                        "\"café 🐍 \\\"\\\\ \\u0007\"",
                        "17",
                        "123456789012345678901234567890",
                        "\"\"");
    }

    @Test
    void answersRowsInTheirOrder() {
        var input = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            input.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"tea ")
                    .append(i)
                    .append("\"}\n");
        }

        var rows = answered(input.toString());

        assertThat(rows).hasSize(200);
        assertThat(rows.get(199).get("id").textValue()).isEqualTo("199");
    }

    @Test
    void writesTextOutsideAsciiAsItIs() {
        var result =
                shell.pipe("{\"id\":\"café 🐍\",\"text\":\"store tea\"}").run("ask", "--jsonl");

        assertThat(result.out()).startsWith("{\"id\":\"café 🐍\",").contains("`café` tins do 🍵.");
    }

    @Test
    void namesTheIdOfARowWhoseTextIsWrong() {
        var result =
                shell.pipe("{\"id\":\"5\",\"text\":5}\n{\"id\":6,\"text\":[]}\n")
                        .run("ask", "--jsonl");

        assertThat(result.outLines())
                .containsExactly(
                        broken(
                                1,
                                "\\\"text\\\" must be a text in the row with the id \\\"5\\\"\"}"),
                        broken(2, "\\\"text\\\" must be a text in the row with the id 6\"}"));
    }

    @Test
    void reportsABrokenRowAndGoesOn() {
        var result =
                shell.pipe(
                                """
                                {"id":"1","text":"tea"}
                                tea?
                                {"id":"3"}
                                {"id":"4","text":7}
                                {"text":"tea"}
                                {"id":["6"],"text":"tea"}
                                ["7","tea"]
                                {"id":"8","text":"tea"
                                {"id":"9","text":"tea"} {}
                                {"id":"10","id":"11","text":"tea"}
                                {"id":"12","text":"tea","expected":{"id":[1,{"text":"x"}]}}
                                """)
                        .run("ask", "--jsonl");

        assertThat(result.outLines())
                .hasSize(11)
                .satisfies(
                        lines -> assertThat(lines.get(0)).startsWith("{\"id\":\"1\",\"outcome\""))
                .satisfies(lines ->
                        assertThat(lines.get(10)).startsWith("{\"id\":\"12\",\"outcome\""));
        assertThat(result.outLines().subList(1, 10))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(broken(2, "this is not valid JSON: ")),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                broken(
                                                        3,
                                                        "\\\"text\\\" must be a text in the row with the id \\\"3\\\"\"}")),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                broken(
                                                        4,
                                                        "\\\"text\\\" must be a text in the row with the id \\\"4\\\"\"}")),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                broken(
                                                        5,
                                                        "\\\"id\\\" must be a text or a whole"
                                                                + " number\"}")),
                        line -> assertThat(line).startsWith(broken(6, "\\\"id\\\" must be")),
                        line ->
                                assertThat(line)
                                        .isEqualTo(broken(7, "this is not a JSON object\"}")),
                        line -> assertThat(line).startsWith(broken(8, "this is not valid JSON: ")),
                        line -> assertThat(line).startsWith(broken(9, "something stands behind")),
                        line ->
                                assertThat(line)
                                        .startsWith(broken(10, "this is not valid JSON: ")));
        assertThat(result.code()).isZero();
    }

    @Test
    void reportsARowThatIsNotUtf8() {
        var latin1 = "{\"id\":\"1\",\"text\":\"café\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        var result = shell.pipe(latin1).run("ask", "--jsonl");

        assertThat(result.out()).isEqualTo(broken(1, "the line is not UTF-8\"}\n"));
    }

    @Test
    void reportsARowWithoutEnd() {
        var result = shell.pipe("x".repeat(3_000_000) + "\n" + GREEN_ROW).run("ask", "--jsonl");

        assertThat(result.outLines().getFirst())
                .isEqualTo(broken(1, "the line is longer than 1048576 bytes\"}"));
        assertThat(result.outLines().getLast()).startsWith("{\"id\":\"g\",\"outcome\"");
    }

    @Test
    void reportsARowNestedTooDeep() {
        var result = shell.pipe("{\"a\":" + "[".repeat(100_000)).run("ask", "--jsonl");

        assertThat(result.out()).startsWith(broken(1, "this is not valid JSON: "));
    }

    @Test
    void answersEveryLineWhateverItsEnd() {
        var result =
                shell.pipe(
                                "\uFEFF{\"id\":1,\"text\":\"tea\"}\r\n\r\n  \n{\"id\":2,\"text\":\"tea\"}\nx")
                        .run("ask", "--jsonl");

        assertThat(result.outLines()).hasSize(5);
        assertThat(result.outLines().get(1)).isEqualTo(broken(2, "this line is empty") + "\"}");
        assertThat(result.outLines().getLast()).startsWith(broken(5, ""));
    }

    @Test
    void answersNothingWithoutInput() {
        var result = shell.run("ask", "--jsonl");

        assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void answersARowBeforeTheNextIsWritten() {
        var out = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();
        var in = new Dialogue(List.of(GREEN_ROW, GREEN_ROW), () -> sizes.add(out.size()));

        shell.run(Shell.streams(in, new Output(out), new Output(out)), "ask", "--jsonl");

        assertThat(sizes).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void endsQuietlyWhenItsReaderHasLeft() {
        var err = new ByteArrayOutputStream();
        var closed = failingWith("Broken pipe");

        int code =
                shell.run(
                        Shell.streams(
                                new Dialogue(List.of(GREEN_ROW), () -> {}),
                                closed,
                                new Output(err)),
                        "ask",
                        "--jsonl");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhenItsResultCannotBeWritten() {
        var err = new ByteArrayOutputStream();
        var full = failingWith("No space left on device");

        int code =
                shell.run(
                        Shell.streams(
                                new Dialogue(List.of(GREEN_ROW), () -> {}), full, new Output(err)),
                        "ask",
                        "--jsonl");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("faqbot: the output cannot be written: No space left on device\n");
    }

    @Test
    void takesNoQuestionBesideTheRows() {
        var result = shell.run("ask", "--jsonl", "tea");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("faqbot: --jsonl reads the questions from standard input");
    }

    private static String broken(int line, String start) {
        return "{\"id\":null,\"line\":" + line + ",\"error\":\"" + start;
    }

    private static Output failingWith(String message) {
        return new Output(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                });
    }

    private List<JsonNode> answered(String input, String... options) {
        var arguments = new ArrayList<>(List.of("ask", "--jsonl"));
        arguments.addAll(List.of(options));
        var result = shell.pipe(input).run(arguments.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        return result.outLines().stream().map(AskJsonLinesTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList());
    }

    private static List<Double> scores(JsonNode row) {
        return StreamSupport.stream(row.get("passages").spliterator(), false)
                .map(passage -> passage.get("score").doubleValue())
                .toList();
    }

    /** Input that comes piece by piece and notes when the next piece is asked for. */
    private static final class Dialogue extends InputStream {
        private final List<byte[]> pieces;
        private final Runnable asked;
        private int next;

        Dialogue(List<String> pieces, Runnable asked) {
            this.pieces =
                    pieces.stream().map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList();
            this.asked = asked;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            asked.run();
            if (next == pieces.size()) {
                return -1;
            }
            var piece = pieces.get(next++);
            System.arraycopy(piece, 0, buffer, offset, piece.length);
            return piece.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read whole pieces");
        }
    }
}
