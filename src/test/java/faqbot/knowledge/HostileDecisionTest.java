package faqbot.knowledge;

import static faqbot.knowledge.DecisionMistakes.COMPLETE;
import static faqbot.knowledge.DecisionMistakes.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostileDecisionTest {
    private final KnowledgeFolder folder;

    HostileDecisionTest(@TempDir Path path) {
        folder =
                new KnowledgeFolder(path)
                        .write(
                                "drinks/faq.md",
                                "## Does coffee wake me?\nYes.\n\n## Is tea calm?\nYes.\n");
    }

    @Test
    void anAnchorIsRefused() {
        folder.write(
                FILE,
                COMPLETE.replace("answers:\n      - id: doc", "answers: &a\n      - id: doc"));

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

        assertRefused(1, "the file holds more than 300000 values. Split it into several files.");
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
        assertThat(folder.problems()).containsExactly(FILE + ":" + line + ": error: " + problem);
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
