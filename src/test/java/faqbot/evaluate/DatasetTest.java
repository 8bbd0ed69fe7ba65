package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
    @TempDir private Path parent;
    private Path folder;

    @BeforeEach
    void writeASoundSet() throws IOException {
        folder = parent.resolve("tea");
        write(
                "corpus.jsonl",
                """
                {"_id": "d1", "title": "Green tea", "text": "Two minutes.", "metadata": {"questions": ["Green tea", "how long"]}}
                {"_id": "d2", "title": "", "text": "Black tea is black.", "metadata": {"url": "x"}}

                {"_id": "d3", "title": "white tea", "text": "", "other": 7}
                """);
        write(
                "queries.jsonl",
                """
                {"_id": "q1", "text": "how green is tea"}
                {"_id": "q2", "text": "who are you"}
                {"_id": "q3", "text": "café 🍵?"}
                """);
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t1\nq3\td3\t0\n");
    }

    @Test
    void isReadAsKnowledge() {
        var entries = read().knowledge().entries();

        assertThat(entries).extracting(Entry::id).containsExactly("tea/d1", "tea/d2", "tea/d3");
        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.QUESTION, Entry.Kind.SECTION, Entry.Kind.SECTION);
        assertThat(entries)
                .extracting(Entry::title)
                .containsExactly("Green tea", "d2", "white tea");
        assertThat(entries)
                .extracting(entry -> entry.passages().getFirst().text())
                .containsExactly("Two minutes.", "Black tea is black.", "white tea");
        assertThat(entries.getFirst().wording().phrasings()).containsExactly("how long");
        assertThat(entries.getLast().place().path()).isEqualTo("tea/corpus.jsonl#L4");
    }

    @Test
    void isReadAsQuestionsOfWhichSomeAreOutOfScope() {
        assertThat(read().questions())
                .containsExactly(
                        new JudgedQuestion(
                                "how green is tea", "answerable", Map.of("tea/d1", 2, "tea/d2", 1)),
                        new JudgedQuestion("who are you", "out of scope", Map.of()),
                        new JudgedQuestion("café 🍵?", "out of scope", Map.of()));
    }

    @Test
    void namesEveryBadRowAtOnce() throws IOException {
        write(
                "corpus.jsonl",
                """
                {"_id": "d1", "title": "a"
                {"title": "a"}
                {"_id": "d2", "title": "a", "text": "b"} {}
                {"_id": "d3", "title": " "}
                {"_id": "d4", "title": "a"}
                {"_id": "d4", "title": "b"}
                []
                """);
        write(
                "queries.jsonl",
                "{\"_id\": \"q1\"}\n{\"_id\": 2, \"text\": \"a\", \"text\": \"b\"}\n");
        write("qrels/test.tsv", "q1\td1\t1\nq1\td1\t2\nq1 d1 1\nq1\td2\tbest\n");

        assertThat(problems())
                .extracting(
                        problem -> problem.file() + ":" + problem.line() + " " + problem.message())
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).startsWith("shown/corpus.jsonl:1 this is not"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/corpus.jsonl:2 this is not a JSON object with"
                                                        + " the key \"_id\""),
                        problem ->
                                assertThat(problem).startsWith("shown/corpus.jsonl:3 this is not"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/corpus.jsonl:4 the document has neither title"
                                                        + " nor text"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/corpus.jsonl:6 the id \"d4\" stands further"
                                                        + " up"),
                        problem ->
                                assertThat(problem).startsWith("shown/corpus.jsonl:7 this is not"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo("shown/queries.jsonl:1 the query has no text"),
                        problem ->
                                assertThat(problem)
                                        .startsWith("shown/queries.jsonl:2 this is not valid JSON"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/qrels/test.tsv:2 this pair of ids stands"
                                                        + " further up already"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/qrels/test.tsv:3 this is not a row of three"
                                                        + " cells"),
                        problem ->
                                assertThat(problem)
                                        .isEqualTo(
                                                "shown/qrels/test.tsv:4 this is not a row of three"
                                                        + " cells"));
    }

    @Test
    void namesJudgementsOfWhatDoesNotExist() throws IOException {
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td7\t1\nq8\td1\t1\n");

        assertThat(problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly("2 there is no document \"d7\"", "3 there is no query \"q8\"");
    }

    @Test
    void namesFilesThatAreMissing() throws IOException {
        Files.delete(folder.resolve("corpus.jsonl"));
        Files.delete(folder.resolve("qrels/test.tsv"));

        assertThat(problems())
                .extracting(problem -> problem.file() + " " + problem.message())
                .containsExactly(
                        "shown/corpus.jsonl the file does not exist or cannot be read",
                        "shown/qrels/test.tsv the file does not exist or cannot be read");
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        write(
                "queries.jsonl",
                "{\"_id\": \"q1\", \"text\": \"caf\u00e9\"}\n",
                StandardCharsets.ISO_8859_1);

        assertThat(problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly("1 this line is not UTF-8");
    }

    @Test
    void aFileFullOfMistakesGivesSoManyProblemsAsAPersonReads() throws IOException {
        write("queries.jsonl", "mistake\n".repeat(1_000));

        assertThat(problems()).hasSize(100);
    }

    @Test
    void aSampleIsTheSameEachTimeAndPartOfALargerOne() throws IOException {
        write(
                "queries.jsonl",
                IntStream.rangeClosed(1, 50)
                        .mapToObj("{\"_id\": \"q%1$d\", \"text\": \"question %1$d\"}\n"::formatted)
                        .collect(Collectors.joining()));
        var all = read().questions();

        var ten = read().sample(10).questions();

        assertThat(ten).hasSize(10).isEqualTo(read().sample(10).questions());
        assertThat(read().sample(20).questions()).containsAll(ten);
        assertThat(all).containsSubsequence(ten);
        assertThat(read().sample(1_000).questions()).isEqualTo(all);
    }

    private Dataset read() {
        return Dataset.read(folder, "shown");
    }

    private List<Problem> problems() {
        return catchThrowableOfType(EvaluationException.class, this::read).problems();
    }

    private void write(String file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    private void write(String file, String text, Charset charset) throws IOException {
        var place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text, charset);
    }
}
