package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text may be asked. */
class AnyTextTest {
    private static final String[] PIECES = {
        "door",
        "DOOR",
        "c++",
        ".net",
        "n't",
        "node.js",
        "\u0000",
        "\uD83D",
        "🐍",
        "東京",
        "\u202E",
        "\u200B",
        "AND",
        "OR",
        "(",
        ")",
        "\"",
        "*",
        "?",
        "~2",
        "^",
        "[a TO b]",
        "\\",
        "field:",
        "  ",
        "\n",
        "a",
        "é",
        "e\u0301",
        "https://example.org/?q=1#x",
        "@everyone",
        "<@123>",
        "```"
    };

    @TempDir private Path folder;
    private LiveIndex index;

    @BeforeEach
    void openIndex() {
        var knowledge = new TestKnowledge(folder);
        knowledge.faq(
                entry("How do I paint a door?", "Use a roller, node.js or c++."),
                entry("How do I open a window?", "Turn the handle."));
        index = knowledge.open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "🐍🐍🐍",
                "???",
                "door AND (",
                "text:door^4 NOT [a TO z]",
                "\"",
                "ドアはどう塗りますか",
                "كيف أدهن الباب",
                "\uD83D",
                "\\",
                "*:*",
                "/do.*r/"
            })
    void answersOddText(String question) {
        assertThat(index.search(question, 3)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void answersHugeTextInTime() {
        var question = "door window paint ".repeat(50_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(index.search(question, 3)).isNotEmpty());
    }

    @Test
    void answersOneHugeWord() {
        assertThat(index.search("x".repeat(100_000) + " door", 3)).isNotEmpty();
    }

    @Test
    void answersAQuestionFullOfSynonyms() {
        var words = IntStream.range(0, 40 * 50).mapToObj(AnyTextTest::madeUpWord).toList();
        var groups =
                IntStream.range(0, 40)
                        .mapToObj(i -> String.join(", ", words.subList(50 * i, 50 * (i + 1))))
                        .collect(joining("]\n- [", "- [", "]\n"));
        var question =
                IntStream.range(0, 40).mapToObj(i -> words.get(50 * i)).collect(joining(" "));
        new TestKnowledge(folder)
                .write("things/synonyms.yaml", groups)
                .faq(entry("What is there?", String.join(" ", words)));
        index.refresh();

        assertThat(index.search(question, 3)).hasSize(1);
    }

    private static String madeUpWord(int number) {
        return "zq" + Integer.toString(number + 100_000, 36).replaceAll("\\d", "x$0y") + "qz";
    }

    @Test
    void answersRandomTextInOrderAndTheSameTwice() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var question = randomText(random);

            var hits = index.search(question, 5);

            assertThat(hits)
                    .as("seed %d, question %s", seed, question)
                    .isEqualTo(index.search(question, 5))
                    .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed())
                    .allSatisfy(hit -> assertThat(hit.score()).isPositive())
                    .allSatisfy(hit -> assertThat(hit.evidence().coverage()).isBetween(0.0, 1.0));
        }
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
