package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPagesTest {
    private static final String BLOCK = "Some words of a block. ".repeat(6).strip();

    @Test
    void leavesWhatFitsOnOnePage() {
        var text = "  a\n\n```\n b ";

        assertThat(TextPages.of(text, 200)).containsExactly(text);
    }

    @Test
    void turnsThePageBetweenBlocks() {
        assertThat(TextPages.of(BLOCK + "\n\n" + BLOCK + "\r\n\r\n" + BLOCK, 200))
                .containsExactly(BLOCK, BLOCK, BLOCK);
    }

    @Test
    void opensABlockOfCodeAgain() {
        var code = "    int i = 1;\n".repeat(20);

        var pages = TextPages.of("Text:\n\n```java\n" + code + "```\n\nEnd.", 200);

        assertThat(pages)
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(200));
        assertThat(pages.getFirst()).startsWith("Text:\n\n```java\n    int").endsWith(";\n```");
        assertThat(pages.getLast()).startsWith("```java\n    int").endsWith(";\n```\n\nEnd.");
    }

    @Test
    void keepsAFenceWithItsCode() {
        var pages = TextPages.of("x".repeat(150) + "\n```js\n" + "y".repeat(100) + "\n```", 200);

        assertThat(pages).containsExactly("x".repeat(150), "```js\n" + "y".repeat(100) + "\n```");
    }

    @Test
    void makesNoPageOfAClosedFence() {
        var code = "y".repeat(180);

        assertThat(TextPages.of("```\n" + code + "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n```", 200))
                .containsExactly("```\n" + code + "\n```");
    }

    @Test
    void refusesPagesWithoutRoom() {
        assertThatThrownBy(() -> TextPages.of("text", 20))
                .hasMessage("a page must have room for 200 characters but had 20");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Timeout(20)
    void losesNothingOfAnyText(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            var text = text(random);
            var limit = TextPages.SMALLEST_LIMIT + random.nextInt(60);

            var pages = TextPages.of(text, limit);

            assertThat(bare(String.join("\n", pages)))
                    .as("seed %d, limit %d, text %s", seed, limit, text)
                    .isEqualTo(bare(text));
            assertThat(pages)
                    .as("seed %d, limit %d, text %s", seed, limit, text)
                    .allSatisfy(page -> {
                        assertThat(page).hasSizeLessThanOrEqualTo(limit).isNotBlank();
                        assertThat(page.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff))
                                .isEmpty();
                    });
        }
    }

    @Test
    @Timeout(20)
    void isQuickForHugeText() {
        for (var piece :
                List.of("```\n\n", "\n", " ", "`", "> ", "x", "A. ", "```\nx\n", "\t```")) {
            assertThat(TextPages.of(piece.repeat(30_000), 4096))
                    .allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(4096));
        }
    }

    /** Without white space and what opens and closes blocks of code. */
    private static String bare(String text) {
        return text.replaceAll("(?m)^[ \\t]*(`{3,}|~{3,})", "").replaceAll("java|\\s+", "");
    }

    private static String text(Random random) {
        var pieces =
                new String[] {
                    "word ",
                    "End. ",
                    "\n",
                    "\n\n",
                    "\n```\n",
                    "\n```🐍",
                    "\n```java\n",
                    "\n~~~\n",
                    "🐍",
                    "- ",
                    " ".repeat(50),
                    "x".repeat(90),
                    "\n".repeat(100),
                    "    line of code\n"
                };
        var text = new StringBuilder("start ");
        for (int i = random.nextInt(80); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
