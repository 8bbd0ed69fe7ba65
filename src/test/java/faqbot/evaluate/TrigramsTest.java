package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrigramsTest {
    @Test
    void areTheSameWhateverTheCaseAndTheSigns() {
        assertThat(resemblance("Is Node.js fast?", "is  node js FAST")).isEqualTo(1);
    }

    @Test
    void haveNothingInCommonWithOtherLetters() {
        assertThat(resemblance("tea", "milk")).isZero();
    }

    @Test
    void countWhatIsCommonAmongAll() {
        // " te", "tea", "ea " and " te", "tea", "eas", "as ": two of five
        assertThat(resemblance("tea", "teas")).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void resembleNothingWithoutAnyLetter() {
        assertThat(resemblance("🍵", "🍵")).isZero();
        assertThat(resemblance("", "tea")).isZero();
    }

    private static double resemblance(String one, String other) {
        return Trigrams.of(one).resemblance(Trigrams.of(other));
    }
}
