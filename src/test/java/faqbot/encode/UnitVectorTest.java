package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitVectorTest {
    @Test
    void hasLengthOneWhateverItIsMadeOf() {
        assertThat(UnitVector.of(3, 4).components()).containsExactly(0.6f, 0.8f);
    }

    @Test
    void similarityIsTheCosine() {
        assertThat(UnitVector.of(1, 0, 0).similarity(UnitVector.of(1, 1, 0)))
                .isCloseTo(Math.sqrt(0.5), within(1e-6));
        assertThat(UnitVector.of(1, 0, 2).similarity(UnitVector.of(-1, 0, -2)))
                .isCloseTo(-1, within(1e-6));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var vector = UnitVector.of(1, 0);

        vector.components()[0] = 7;

        assertThat(vector).isEqualTo(UnitVector.of(2, 0));
    }

    @Test
    void refusesToCompareOtherDimensions() {
        assertThatThrownBy(() -> UnitVector.of(1, 0).similarity(UnitVector.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dimension must be 2 but was 1");
    }

    @ParameterizedTest
    @ValueSource(floats = {0, Float.NaN, Float.POSITIVE_INFINITY})
    void refusesWhatHasNoDirection(float number) {
        assertThatThrownBy(() -> UnitVector.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the length must be above zero and finite but was ");
    }
}
