package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCutTest {
    private static final String MARK = "(more)";

    @Test
    void leavesWhatFitsUnaltered() {
        var text = "  a\n\n\n```\n b ";

        assertThat(TextCut.markdown(text, text.length(), MARK)).isEqualTo(text);
        assertThat(TextCut.line(text, text.length())).isEqualTo(text);
        assertThat(TextCut.atCharacter(text, text.length())).isEqualTo(text);
    }

    @Test
    void cutsAfterABlock() {
        var text = "One block of text.\n\nAnother. Block of two sentences.";

        assertThat(TextCut.markdown(text, 42, MARK)).isEqualTo("One block of text.\n\n(more)");
    }

    @Test
    void cutsAfterASentenceWhereABlockIsTooLong() {
        var text = "One. " + "Two and three make five. ".repeat(5);

        assertThat(TextCut.markdown(text, 80, MARK))
                .isEqualTo("One. Two and three make five. Two and three make five.\n\n(more)");
    }

    @Test
    void cutsAfterALineOfAList() {
        var text = "- one item of the list\n- another item of the list\n- a third";

        assertThat(TextCut.markdown(text, 40, MARK)).isEqualTo("- one item of the list\n\n(more)");
    }

    @Test
    void cutsAfterAWordWhereASentenceIsTooLong() {
        assertThat(TextCut.markdown("word ".repeat(20), 30, MARK))
                .isEqualTo("word word word word\n\n(more)");
    }

    @Test
    void cutsAWordThatIsTooLongBetweenCharacters() {
        assertThat(TextCut.markdown("x" + "🐍".repeat(50), 30, MARK))
                .isEqualTo("x" + "🐍".repeat(10) + "\n\n(more)");
    }

    @Test
    void closesCode() {
        var text = "Text.\n\n```java\n" + "int i = 1;\n".repeat(20) + "```\n";

        assertThat(TextCut.markdown(text, 80, MARK))
                .isEqualTo("Text.\n\n```java\n" + "int i = 1;\n".repeat(4) + "```\n\n(more)");
    }

    @Test
    void doesNotTakeAnEmptyLineInCodeForTheEndOfABlock() {
        var text = "Some text.\n\n```\nfirst\n\nsecond\n\nthird\n```\n\n" + "x".repeat(30);

        assertThat(TextCut.markdown(text, 45, MARK))
                .isEqualTo("Some text.\n\n```\nfirst\n\nsecond\n```\n\n(more)");
    }

    @Test
    void endsALineInAnEllipsis() {
        assertThat(TextCut.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(TextCut.line("ab🐍def", 4)).isEqualTo("ab…");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Timeout(20)
    void keepsTheLimitForAnyText(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++) {
            var text = text(random);
            var limit = 40 + random.nextInt(60);

            var cut = TextCut.markdown(text, limit, MARK);

            assertThat(cut).as("seed %d, text %s", seed, text).hasSizeLessThanOrEqualTo(limit);
            assertThat(cut.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
        }
    }

    @Test
    @Timeout(5)
    void isQuickForHugeText() {
        for (var text : new String[] {"```\n\n", "\n", " ", "`", "> ", "x", "A. "}) {
            assertThat(TextCut.markdown(text.repeat(200_000), 4096, MARK))
                    .hasSizeLessThanOrEqualTo(4096);
        }
    }

    private static String text(Random random) {
        var pieces =
                new String[] {
                    "word ", "End. ", "\n", "\n\n", "```", "```js\n", "~~~\n", "🐍", "- "
                };
        var text = new StringBuilder();
        for (var i = random.nextInt(60); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
