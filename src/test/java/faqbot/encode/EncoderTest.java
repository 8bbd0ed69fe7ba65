package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {
    private static final String QUESTION = "Is Node.js easier than Python?";

    @TempDir private static Path folder;
    private static Encoder encoder;

    @BeforeAll
    static void open() {
        encoder = TestEncoders.open(EncoderSettings.DEFAULT, folder);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void nearMeaningsHaveNearVectors() {
        var question = encode(QUESTION);

        assertThat(question.similarity(encode("which is simpler to learn, node or python")))
                .isGreaterThan(question.similarity(encode("how do I install numpy on windows")))
                .isGreaterThan(question.similarity(encode("What is the capital of France?")));
    }

    /** With room for processors that round otherwise. */
    @Test
    void similaritiesAreThoseThatWereMeasured() {
        assertThat(encode("how old are you").similarity(encode("what is your age")))
                .isCloseTo(0.946, within(0.02));
        assertThat(encode("how old are you").similarity(encode("the price of tea")))
                .isCloseTo(0.437, within(0.02));
    }

    @Test
    void vectorsHaveTheDimensionAndLengthOne() {
        var vector = encode(QUESTION);

        assertThat(vector.dimension()).isEqualTo(encoder.dimension()).isEqualTo(384);
        assertThat(vector.similarity(vector)).isCloseTo(1, within(1e-6));
    }

    @Test
    void sameTextHasTheSameVectorWhateverElseIsAsked() throws Exception {
        var alone = encode(QUESTION);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var others = IntStream.range(0, 16).mapToObj(i -> QUESTION + " x".repeat(i)).toList();
            var futures =
                    others.stream()
                            .map(other ->
                                    threads.submit(() -> {
                                        encode(other);
                                        return encode(QUESTION);
                                    }))
                            .toList();

            for (Future<UnitVector> future : futures) {
                assertThat(future.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void anyTextHasAVector() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var texts =
                List.of(
                        "",
                        " ",
                        "\0",
                        "\uD83D",
                        "🐍",
                        "中",
                        "a".repeat(100_000),
                        "a ".repeat(5_000));

        assertThat(texts).as("fixed texts").allSatisfy(text -> encode(text));
        for (int i = 0; i < 20; i++) {
            var text = anyText(random);
            assertThat(encode(text).dimension()).as("seed %d, text %s", seed, text).isEqualTo(384);
        }
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(encode("CAFÉ opening hours")).isEqualTo(encode("cafe opening hours"));
    }

    @Test
    void longTextCountsByItsBeginning() {
        var beginning = "node ".repeat(510);

        assertThat(encode(beginning + "and then something else")).isEqualTo(encode(beginning));
    }

    @Test
    void knowsCommonWordsAsAWhole() {
        assertThat(encoder.isWord("python")).isTrue();
        assertThat(encoder.isWord("pyhton")).isFalse();
    }

    @Test
    void fingerprintNamesModelTokenizerAndUse() {
        assertThat(encoder.fingerprint()).matches("[0-9a-f]{16}-[0-9a-f]{8}");
    }

    @Test
    void closedEncoderSaysSo() {
        var closed = TestEncoders.open(EncoderSettings.DEFAULT, folder);
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.encode(QUESTION, Role.QUESTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the encoder is closed");
    }

    private static UnitVector encode(String text) {
        return encoder.encode(text, Role.QUESTION);
    }
}
