package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
    /** The figures come from {@code printf %s … | sha256sum}. */
    @Test
    void followsTheFirstBitOfTheHash() {
        assertThat(Split.of("which tea is green")).isEqualTo(Split.DEV);
        assertThat(Split.of("is node fast")).isEqualTo(Split.TEST);
    }

    @Test
    void knowsNeitherCaseNorWhiteSpace() {
        assertThat(Split.of("  Is\n\tNODE  fast ")).isEqualTo(Split.of("is node fast"));
    }

    @Test
    void dividesInHalves() {
        var dev =
                IntStream.range(0, 10_000)
                        .filter(i -> Split.of("question " + i) == Split.DEV)
                        .count();

        assertThat(dev).isBetween(4_800L, 5_200L);
    }
}
