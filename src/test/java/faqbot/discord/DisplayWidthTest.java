package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "größe, 5",
        "gro\u0308ße, 5",
        "a\u200bb, 2",
        "漢字, 4",
        "ｶﾅ, 2",
        "カナ, 4",
        "한글, 4",
        "（）、, 6",
        "🐍, 2",
        "👩‍💻, 2",
        "👍🏽, 2",
        "🇩🇪, 2",
        "❤️, 2",
        "✓, 1",
        "€—…, 3"
    })
    void countsColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
