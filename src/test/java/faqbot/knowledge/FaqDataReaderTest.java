package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqDataReaderTest {
    private static final String ALLOWED_COLUMNS =
            "Allowed are: question, answer, id, phrasings, not, tags, source, reviewed,"
                    + " valid-for.";

    private final KnowledgeFolder folder;

    FaqDataReaderTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path);
    }

    @Test
    void yamlHoldsAListOfEntries() {
        folder.write(
                "web/a.faq.yaml",
                """
                - question: Is Node.js fast?
                  phrasings: [node speed, "node: quick?"]
                  not: is python fast
                  answer: |
                    Yes,
                      very.

                  source: https://example.org
                - id: two
                  question: And Python?
                  answer: Less so.
                """);

        var entries = folder.entries();

        assertThat(entries)
                .extracting(Entry::id)
                .containsExactly("web/a.faq.yaml#is-nodejs-fast", "web/two");
        assertThat(entries.getFirst().place().path()).isEqualTo("web/a.faq.yaml#L1");
        assertThat(entries.getLast().place().anchor()).isEqualTo("L9");
        assertThat(entries.getFirst().wording())
                .isEqualTo(
                        new Entry.Wording(
                                List.of("node speed", "node: quick?"), List.of("is python fast")));
        assertThat(entries.getFirst().passages())
                .containsExactly(new Passage("Yes,\n  very.", new Passage.Lines(4, 7)));
    }

    @Test
    void jsonHoldsAListOfEntries() {
        folder.write(
                "web/a.faq.json",
                """
                [
                 {"question": "Fast?",
                  "answer": "Yes.\\nVery."},
                 {"question": "Slow?", "id": "b", "answer": "So."}
                ]
                """);

        assertThat(folder.read().knowledge().entries())
                .extracting(
                        entry -> entry.place().path(), entry -> entry.passages().getFirst().text())
                .containsExactly(
                        tuple("web/a.faq.json#L2", "Yes.\nVery."),
                        tuple("web/a.faq.json#L4", "So."));
    }

    @Test
    void csvHoldsAnEntryPerRow() {
        folder.write(
                "web/a.faq.csv",
                """
                \uFEFFid;question;phrasings;answer;source
                one;Fast?;quick|speedy;"Yes;
                very.";
                two;Slow?;"slow
                lame";No.;https://example.org
                """
                        .replace("\n", "\r\n"));

        var entries = folder.entries();

        assertThat(entries)
                .extracting(entry -> entry.wording().phrasings())
                .containsExactly(List.of("quick", "speedy"), List.of("slow", "lame"));
        assertThat(entries.getFirst().passages().getFirst().text()).isEqualTo("Yes;\r\nvery.");
        assertThat(entries).extracting(entry -> entry.place().anchor()).containsExactly("L2", "L4");
    }

    @Test
    void theSameQuestionSlugIsNumbered() {
        folder.write(
                "web/a.faq.yaml", "- question: C?\n  answer: a\n- question: C++?\n  answer: b\n");

        assertThat(folder.entries())
                .extracting(Entry::id)
                .containsExactly("web/a.faq.yaml#c", "web/a.faq.yaml#c-1");
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        folder.write(
                "web/a.faq.yaml",
                """
                - question: One?
                - question: Two?
                  answer: "  "
                  sauce: https://example.org
                - just text
                - answer: [a, b]
                  question: Three?
                """);

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.faq.yaml:1: error: the key \"answer\" is missing or has no value."
                                + " Write a text after \"answer:\".",
                        "web/a.faq.yaml:3: error: the key \"answer\" is missing or has no value."
                                + " Write a text after \"answer:\".",
                        "web/a.faq.yaml:4: error: the key \"sauce\" is not known. Did you mean"
                                + " \"source\"? Allowed are: question, answer, id, phrasings, not,"
                                + " tags, source, reviewed, valid-for.",
                        "web/a.faq.yaml:5: error: an entry must have the keys question and answer"
                                + " but was \"just text\". Begin each entry with \"- question: …\" in"
                                + " YAML, or put all into [ ] in JSON.",
                        "web/a.faq.yaml:6: error: \"answer\": must be a text but was a list. Change"
                                + " what stands after \"answer:\".");
    }

    @Test
    void aFileThatIsNoListIsExplained() {
        folder.write("web/a.faq.yaml", "question: One?\nanswer: Yes.\n");
        folder.write("web/b.faq.csv", "question,answer\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.faq.yaml:1: error: the file must hold a list of entries but holds a"
                                + " group of keys. Begin each entry with \"- question: …\" in YAML, or"
                                + " put all into [ ] in JSON.",
                        "web/b.faq.csv:1: error: the file must hold a list of entries but holds an"
                                + " empty one. Write the keys into the first row (question, answer,"
                                + " phrasings …) and an entry into each row below.");
    }

    @Test
    void anUnknownColumnIsReportedOnceAtTheFirstRow() {
        folder.write("web/a.faq.csv", "question,answer,note\nOne?,Yes.\nTwo?,No.,x\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.faq.csv:1: error: the first row must name the columns, but \"note\" is"
                                + " none; it holds \"question\", \"answer\", \"note\". Did you mean"
                                + " \"not\"? "
                                + ALLOWED_COLUMNS);
    }

    @Test
    void aMissingColumnIsReportedOnceAtTheFirstRow() {
        folder.write("web/a.faq.csv", "id,question,anser\na,One?,Yes.\n,Two?,No.,x\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.faq.csv:1: error: the first row must name the columns, but there is"
                                + " no answer; it holds \"id\", \"question\", \"anser\". Did you mean"
                                + " \"answer\"? "
                                + ALLOWED_COLUMNS);
    }

    @Test
    void aTableWithoutNamesOfColumnsIsExplained() {
        folder.write("web/a.faq.csv", "One?,Yes.\nTwo?,No, never.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.faq.csv:1: error: the first row must name the columns, but there is"
                                + " no question and no answer; it holds \"one?\", \"yes.\". "
                                + ALLOWED_COLUMNS);
    }

    @Test
    void columnsMayBeNamedInCapitals() {
        folder.write("web/a.faq.csv", "Question, ANSWER ,Valid-For\nOne?,Yes.,now\n");

        assertThat(folder.entries())
                .extracting(entry -> entry.details().validFor().orElse(""))
                .containsExactly("now");
    }

    @Test
    void aTableOfThousandsOfColumnsIsReportedInShort() {
        folder.write("web/a.faq.csv", "a".repeat(100) + "1,".repeat(3_000) + "\n1,2\n");

        assertThat(folder.read().problems())
                .filteredOn(problem -> problem.message().startsWith("the first row must"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().length()).isLessThan(400));
    }
}
