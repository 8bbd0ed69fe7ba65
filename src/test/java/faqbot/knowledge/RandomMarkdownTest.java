package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the Markdown, a passage is a piece of its file, and a file is covered by its passages.
 */
class RandomMarkdownTest {
    private static final int ROUNDS = 3_000;
    private static final String SENTENCE = "Words of a sentence that is neither short nor long. ";
    private static final List<String> LINES =
            List.of(
                    "# Title",
                    "## Part",
                    "### Deep",
                    "## Part",
                    "Title\n===",
                    "Part\n---",
                    "",
                    "",
                    "",
                    "text",
                    "text:",
                    "- item",
                    "  more",
                    "1. item",
                    "> quote",
                    "> # quoted",
                    "```",
                    "~~~",
                    "    code",
                    "\tcode",
                    "| a | b |",
                    "|---|---|",
                    "<!-- note -->",
                    "<!-- id: x",
                    "-->",
                    "<div>",
                    "</div>",
                    "[a]: b",
                    "***",
                    "🐍 é",
                    "  ",
                    "#",
                    "##",
                    SENTENCE,
                    SENTENCE.repeat(3),
                    SENTENCE.repeat(30).strip());

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void passagesArePiecesOfTheirFileAtTheirLines(String lineEnd) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var text = randomText(new Random(seed), lineEnd);
            var lines = text.split("\r\n|\n|\r", -1);
            for (var draft : drafts(text)) {
                for (var passage : draft.entry().passages()) {
                    var range = passage.lines();
                    var expected = List.of(lines).subList(range.first() - 1, range.last());
                    assertThat(List.of(passage.text().split("\r\n|\n|\r", -1)))
                            .as("seed %d", seed)
                            .isEqualTo(expected);
                    assertThat(text).as("seed %d", seed).contains(passage.text());
                }
            }
        }
    }

    @Test
    void betweenThePassagesOfASectionIsNothingButSpace() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var text = randomText(new Random(seed), "\n");
            var lines = List.of(text.split("\n", -1));
            for (var draft : drafts(text)) {
                int last = draft.entry().passages().getFirst().lines().first() - 1;
                for (var passage : draft.entry().passages()) {
                    assertThat(lines.subList(last, passage.lines().first() - 1))
                            .as("seed %d", seed)
                            .allSatisfy(line -> assertThat(line).isBlank());
                    last = passage.lines().last();
                }
            }
        }
    }

    @Test
    void noSentenceIsLostAndNoneIsThereTwice() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            // Underlined, a sentence would be part of a heading; in a comment it may be dropped.
            var text = randomText(new Random(seed), "\n").replaceAll("\\n(===|---)|<!--", "");
            var drafts = drafts(text);
            var kept =
                    drafts.stream()
                            .flatMap(draft -> draft.entry().passages().stream())
                            .flatMap(passage -> passage.text().lines())
                            .filter(line -> line.startsWith("Words"))
                            .toList();
            var written = text.lines().filter(line -> line.startsWith("Words")).toList();

            assertThat(drafts.isEmpty() ? List.of() : kept)
                    .as("seed %d of:\n%s", seed, text)
                    .isEqualTo(drafts.isEmpty() ? List.of() : written);
        }
    }

    @Test
    void readingNeverFails() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var text = randomText(new Random(seed), "\n");
            var problems = new ArrayList<Problem>();
            var origin = new Origin("p", "faq.md");

            var file = MarkdownParser.parse(origin.path(), text, problems);

            assertThat(FaqReader.read(origin, file, problems)).as("seed %d", seed).isNotNull();
        }
    }

    /** The sections of an article; none if something is wrong with it. */
    private static List<Draft> drafts(String text) {
        var problems = new ArrayList<Problem>();
        var origin = new Origin("p", "a.md");
        var file = MarkdownParser.parse(origin.path(), text, problems);
        var drafts = ArticleReader.read(origin, file, problems);
        return problems.isEmpty() ? drafts : List.of();
    }

    private static String randomText(Random random, String lineEnd) {
        var lines = new ArrayList<String>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())));
        }
        return String.join("\n", lines).replace("\n", lineEnd);
    }
}
