package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a few edits do to an index is what reading everything anew would do: the same errors, and if
 * there are none the same answers.
 */
class RandomEditsTest {
    private static final int EDITS = 150;
    private static final List<String> WORDS = List.of("door", "oil", "lamp", "key", "roof");

    /** How to write a file, by its ending; few words, so that much collides. */
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("faq.md", RandomEditsTest::faq),
                    new Kind("more.faq.md", RandomEditsTest::faq),
                    new Kind("data.faq.yaml", RandomEditsTest::data),
                    new Kind("article.md", RandomEditsTest::article),
                    new Kind("pack.yaml", RandomEditsTest::pack),
                    new Kind("synonyms.yaml", RandomEditsTest::synonyms),
                    new Kind("decisions/which.yaml", RandomEditsTest::framework));

    private record Kind(String file, Function<Random, String> text) {}

    @TempDir private Path folder;

    @Test
    void editsGiveTheErrorsAndAnswersOfAFreshReading() throws IOException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var knowledge = new TestKnowledge(folder);
        knowledge.write("things/faq.md", "## Start?\n\nYes.\n");
        int takenOver = 0;
        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            for (int edit = 0; edit < EDITS; edit++) {
                edit(knowledge, random);

                var errors = index.refresh();

                assertThat(errors).as("seed %d, edit %d", seed, edit).isEqualTo(errors(knowledge));
                if (errors.isEmpty()) {
                    takenOver++;
                    assertSameAnswers(index, knowledge, "seed " + seed + ", edit " + edit);
                }
            }
        }
        assertThat(takenOver).as("seed %d", seed).isPositive();
    }

    private static List<Problem> errors(TestKnowledge knowledge) {
        return knowledge.reader().read().problems().stream().filter(Problem::isError).toList();
    }

    private void assertSameAnswers(LiveIndex index, TestKnowledge knowledge, String description)
            throws IOException {
        var elsewhere = Files.createTempDirectory(folder, "fresh");
        try (var fresh =
                LiveIndex.open(
                        knowledge.reader(), elsewhere, LiveIndex.Use.SHARED, Progress.SILENT)) {
            assertThat(index.entries()).as(description).isEqualTo(fresh.entries());
            assertThat(index.state().sameContent(fresh.state())).as(description).isTrue();
            assertThat(index.packs())
                    .as(description)
                    .containsExactlyInAnyOrderElementsOf(fresh.packs());
            assertThat(index.frameworks()).as(description).isEqualTo(fresh.frameworks());
            assertThat(index.catalogue()).as(description).isEqualTo(fresh.catalogue());
            for (var word : WORDS) {
                assertThat(index.search("is the " + word + " red", 5))
                        .as(description)
                        .isEqualTo(fresh.search("is the " + word + " red", 5));
            }
        }
    }

    /** Mends more than it breaks, or the rest would all be about broken knowledge. */
    private static void edit(TestKnowledge knowledge, Random random) throws IOException {
        var pack = random.nextInt(4) == 0 ? "others" : "things";
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var path = pack + "/" + kind.file();
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(knowledge.knowledge().resolve(path));
        } else {
            knowledge.write(path, kind.text().apply(random));
        }
    }

    private static String faq(Random random) {
        return "# FAQ\n\n" + some(random, RandomEditsTest::question);
    }

    private static String question(Random random) {
        var isEmpty = random.nextInt(15) == 0;
        return "## Is the %s %d?\n<!--\nphrasings:\n- a %s %d\n%s-->\n\n%s\n\n"
                .formatted(
                        word(random),
                        random.nextInt(50),
                        word(random),
                        random.nextInt(50),
                        random.nextInt(8) == 0 ? "id: one-" + random.nextInt(3) + "\n" : "",
                        isEmpty ? "" : "It is " + word(random) + ".");
    }

    private static String data(Random random) {
        return some(
                random,
                r ->
                        "- question: Has a %s %d?\n  answer: Yes.\n"
                                .formatted(word(r), r.nextInt(50)));
    }

    private static String article(Random random) {
        return "# Article\n\n"
                + some(random, r -> "## %s\n\nThe %s is red.\n\n".formatted(word(r), word(r)));
    }

    private static String pack(Random random) {
        return random.nextInt(10) == 0 ? "nonsense: 1\n" : "name: A " + word(random) + "\n";
    }

    private static String synonyms(Random random) {
        return "- [%s, %s%d]\n".formatted(word(random), word(random), random.nextInt(3));
    }

    private static String framework(Random random) {
        return LiveFrameworksTest.framework("Which " + word(random))
                .replace("faq.md#how-do-i-paint-a-door", "faq.md#one-" + random.nextInt(3));
    }

    private static String some(Random random, Function<Random, String> text) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> text.apply(random))
                .collect(Collectors.joining());
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
