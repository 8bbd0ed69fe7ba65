package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateFormsTest {
    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell =
                Shell.withTea(folder)
                        .write("app/knowledge/tea/judged.yaml", EvaluateTest.JUDGED)
                        .write(
                                "work/set/corpus.jsonl",
                                """
                                {"_id": "d1", "title": "Painting a door", "text": "Use a roller for it."}
                                {"_id": "d2", "title": "Painting a wall", "text": "Use a brush for it."}
                                """)
                        .write(
                                "work/set/queries.jsonl",
                                """
                                {"_id": "q1", "text": "painting a door"}
                                {"_id": "q2", "text": "brush wall"}
                                {"_id": "q3", "text": "quantum submarines"}
                                """)
                        .write(
                                "work/set/qrels/test.tsv",
                                "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
    }

    @Test
    void aDataSetGivesOneJsonObject() {
        var result = shell.run("evaluate", "--dataset", "set", "--json");

        assertThat(result.outLines()).hasSize(1);
        assertThat(result.out())
                .startsWith("{\"entries\":2,\"queries\":3,\"out_of_scope\":1,\"success@1\":1.0000,")
                .contains("\"auroc\":1.0000,", "\"points\":{\"asked\":{\"answered\":");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void aDataSetGivesATextForAPerson() {
        var result = shell.run("evaluate", "--dataset", "set", "--sample", "2");

        assertThat(result.outLines().get(1)).matches("queries +2");
        assertThat(result.out()).contains("points.asked.answered_right");
    }

    @Test
    void aDataSetNeedsNoKnowledge() throws IOException {
        Files.delete(shell.path("app/knowledge/tea/faq.md"));

        assertThat(shell.run("evaluate", "--dataset", "set").code()).isZero();
    }

    @Test
    void aBrokenDataSetIsRefused() {
        shell.write("work/set/queries.jsonl", "nonsense\n");

        var result = shell.run("evaluate", "--dataset", "set");

        assertThat(result.err()).startsWith("set/queries.jsonl:1: error: this is not valid JSON");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void packsGiveTheFiguresOfTheirTestHalf() {
        var text = shell.run("evaluate").out();
        var json = shell.run("evaluate", "--json").out();

        long test = text.lines().filter(line -> line.startsWith("tea, test: ")).count();
        assertThat(test).isOne();
        assertThat(json).startsWith("{\"entries\":3,\"queries\":").doesNotContain("\"queries\":4");
    }

    @Test
    void figuresAreComparedWithThoseOfBefore() {
        var before = shell.run("evaluate", "--dataset", "set", "--json").out();
        shell.write(
                "work/old.json", before.replace("\"success@1\":1.0000", "\"success@1\":0.5000"));

        var result = shell.run("evaluate", "--dataset", "set", "--compare", "old.json");

        assertThat(result.outLines())
                .anyMatch(line -> line.matches("success@1 +0.5000 +1.0000 +\\+0.5000"))
                .anyMatch(line -> line.matches("mrr@10 +1.0000 +1.0000 +same"));
    }

    @Test
    void answersAreComparedWithThoseOfBefore() {
        shell.write("work/old.json", shell.run("evaluate", "--dataset", "set", "--json").out());
        shell.write(
                "work/set/corpus.jsonl",
                """
                {"_id": "d1", "title": "Sleeping", "text": "Use a roller for it."}
                {"_id": "d2", "title": "Painting a wall", "text": "Use a brush for it."}
                """);

        var result = shell.run("evaluate", "--dataset", "set", "--compare", "old.json");

        assertThat(result.outLines())
                .containsSubsequence("lost: painting a door", "    before  answered right: set/d1");
        assertThat(result.outLines().getLast())
                .isEqualTo("1 of 3 answers change: 0 gained, 1 lost");
    }

    @Test
    void answersToTestQuestionsAreCountedOnly() {
        shell.write("app/knowledge/tea/judged.yaml", judged(50));
        var json = shell.run("evaluate", "--json").out();
        shell.write("work/old.json", json);
        shell.write("app/knowledge/tea/faq.md", Tea.FAQ.replace("How do I store tea?", "Oh no?"));
        shell.write(
                "app/knowledge/tea/judged.yaml",
                judged(50).replace("#how-do-i-store-tea", "#oh-no"));

        var lines = shell.run("evaluate", "--compare", "old.json").outLines();

        assertThat(json).doesNotContain("how do I store tea");
        assertThat(lines.getLast()).matches("test: [1-9][0-9]* of [0-9]+ answers change: .*");
        assertThat(lines.stream().filter(line -> line.startsWith("    now ")).count())
                .isEqualTo(number(lines.get(lines.size() - 2)));
    }

    @Test
    void figuresOfAnOlderProgramHaveNoAnswers() {
        var json = shell.run("evaluate", "--dataset", "set", "--json").out();
        shell.write("work/old.json", json.replaceAll(",\"answers\".*", "}"));

        var result = shell.run("evaluate", "--dataset", "set", "--compare", "old.json");

        assertThat(result.outLines().getLast())
                .isEqualTo("old.json holds no answers: an older faqbot wrote it.");
    }

    @Test
    void aFileWithoutFiguresCannotBeComparedWith() {
        shell.write("work/old.json", "[]");

        var result = shell.run("evaluate", "--compare", "old.json");

        assertThat(result.err()).startsWith("old.json: error: the file does not exist or holds no");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void theReportIsWrittenWhereItIsWanted() throws IOException {
        var result = shell.run("evaluate", "--dataset", "set", "--report", "report.html");

        assertThat(result.code()).isZero();
        assertThat(Files.readString(shell.path("work/report.html"))).contains("<svg", "success@1");
    }

    @Test
    void theReportNeedsAFolder() {
        var result = shell.run("evaluate", "--dataset", "set", "--report", "no/report.html");

        assertThat(result.err())
                .startsWith("no/report.html: error: the report cannot be written. ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void answersAreComparedWithThoseOfAnotherFolder() {
        shell.write(
                "work/edited/tea/faq.md",
                Tea.FAQ
                        .replace("How long should green tea steep?", "Oh?")
                        .replace("How do I store tea?", "Oh no?"));
        shell.write("app/knowledge/tea/judged.yaml", judged(50));

        var lines = shell.run("evaluate", "--against", "edited").outLines();

        assertThat(lines.getLast()).matches("test: [1-9][0-9]* of [0-9]+ answers change: .*");
        assertThat(lines.get(lines.size() - 2)).matches("dev: [1-9][0-9]* of [0-9]+ answers .*");
        assertThat(lines.stream().filter(line -> line.startsWith("    now ")).count())
                .isEqualTo(number(lines.get(lines.size() - 2)));
    }

    @Test
    void nothingChangesAgainstTheSameFolder() {
        assertThat(shell.run("evaluate", "--against", "../app/knowledge").outLines())
                .hasSize(2)
                .allMatch(line -> line.matches("(dev|test): 0 of [0-4] answers change: 0 .*"));
    }

    @Test
    void aBrokenFolderIsRefused() {
        var result = shell.run("evaluate", "--against", "nowhere");

        assertThat(result.err()).startsWith("nowhere: error: the knowledge folder does not exist");
        assertThat(result.code()).isEqualTo(1);
    }

    /** Questions that an entry answers, so many that both halves have some. */
    private static String judged(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- question: how do I store tea" + "?".repeat(i) + "\n")
                .map(line -> line + "  kind: k\n  entries: [faq.md#how-do-i-store-tea]\n")
                .collect(Collectors.joining("", "answerable:\n", ""));
    }

    private static long number(String summary) {
        return Long.parseLong(summary.split(" ", -1)[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sample 3 | --sample is for a --dataset",
                "--dataset set --sample 0 | --sample must be at least 1 but was 0",
                "--dataset set --pack tea | Error: --pack=NAME, --dataset=DIR are mutually",
                "--dataset set --failures | --failures is for packs; try --report",
                "--json --compare x | --json and --compare are mutually exclusive",
                "--against x --json | --against goes with --knowledge and --pack only",
            })
    void whatDoesNotGoTogetherIsWrongUsage(String arguments, String message) {
        var command = Arrays.asList(("evaluate " + arguments).split(" ", -1));

        var result = shell.run(command.toArray(String[]::new));

        assertThat(result.err()).startsWith("faqbot: " + message);
        assertThat(result.code()).isEqualTo(2);
    }
}
