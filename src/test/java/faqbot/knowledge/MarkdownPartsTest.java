package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.knowledge.MarkdownParts.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPartsTest {
    private static final List<String> PIECES =
            List.of(
                    "word ",
                    "\n",
                    "\r\n",
                    "\r",
                    "- ",
                    "> ",
                    "| ",
                    "|\n|---|---|\n",
                    "    ",
                    "\t",
                    "`",
                    "```\n",
                    "*",
                    "**",
                    "_",
                    "[",
                    "](x)",
                    "\\",
                    "&amp;",
                    "<b>",
                    "# ",
                    "🐍",
                    "é");

    @Test
    void findsTheRunsOfPlainWords() {
        var text = "# Head\n\nOne `two` three\nfour **five** [six](seven).\n\n- eight\n  > nine";

        assertThat(prose(text))
                .containsExactly("One ", " three", "four ", " ", ".", "eight", "nine");
    }

    @Test
    void countsLineEndsAsTheyStand() {
        assertThat(prose("one\r\ntwo\r\n\r\n- three\r\n")).containsExactly("one", "two", "three");
    }

    @Test
    void tellsWhatLooksLikeMarkupAndIsNone() {
        var text = "2 * 3\n\n    indented *\n\n~~~\ntilde **\n~~~\n\n```\ncode `\n```\n\n*marked*";

        assertThat(MarkdownParts.of(text).loose())
                .isEqualTo("2 * 3\nindented *\n\ntilde **\n\nmarked\n");
    }

    @Test
    void findsTables() {
        var text = "Before.\n\n  | A | B |\n|---|--:|\n| `x` | y \\| z |\n| 1 |\n\nAfter.";

        var table = MarkdownParts.of(text).tables().getFirst();

        assertThat(table.place().in(text)).startsWith("  | A").endsWith("| 1 |");
        assertThat(table.columns())
                .extracting(MarkdownTable.Column::isRight)
                .containsExactly(false, true);
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                new MarkdownTable.Cell("`x`", Optional.empty()),
                                new MarkdownTable.Cell("y | z", Optional.of("y | z"))),
                        List.of(
                                new MarkdownTable.Cell("1", Optional.of("1")),
                                new MarkdownTable.Cell("", Optional.of(""))));
    }

    @Test
    void leavesTablesInListsAlone() {
        var text = "- | a |\n  |---|\n  | b |";

        assertThat(MarkdownParts.of(text).tables()).isEmpty();
    }

    @Test
    void refusesAnEmptySpan() {
        assertThatThrownBy(() -> new Span(3, 3))
                .hasMessage("a span must be 0 <= start < end but was 3 and 3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(20)
    void partsOfAnyTextAreInOrder(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = text(random);
            var parts = MarkdownParts.of(text);
            int end = 0;
            for (var run : parts.prose()) {
                assertThat(run.start())
                        .as("seed %d of:%n%s", seed, text)
                        .isGreaterThanOrEqualTo(end);
                assertThat(run.in(text)).as("seed %d", seed).doesNotContain("\n", "\r");
                end = run.end();
            }
            assertThat(parts.tables())
                    .as("seed %d of:%n%s", seed, text)
                    .allSatisfy(table -> assertThat(table.place().in(text)).contains("---"));
        }
    }

    @Test
    @Timeout(10)
    void isQuickForHugeText() {
        for (var piece : PIECES) {
            assertThat(MarkdownParts.of(piece.repeat(5_000))).isNotNull();
        }
    }

    private static List<String> prose(String text) {
        return MarkdownParts.of(text).prose().stream().map(span -> span.in(text)).toList();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
