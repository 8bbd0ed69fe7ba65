package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import faqbot.knowledge.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stripped of what Discord adds, an answer is its author's text. */
class UnalteredTextTest {
    private static final Path KNOWLEDGE =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    /** Tables, each with how Discord is to show it. */
    private static final Map<String, String> TABLES =
            Map.of(
                    "| Language | Year |\n|---|--:|\n| Python | 1991 |\n| JS | 95 |",
                    "```\nLanguage  Year\n--------  ----\nPython    1991\nJS          95\n```",
                    "| A | B |\n|---|---|\n| `x` | **y** |\n| | [z](u) |",
                    "- A: `x`\n  - B: **y**\n- B: [z](u)");

    private static final List<String> PIECES =
            List.of(
                    "word ",
                    "Node.js ",
                    "words, ",
                    "(word) ",
                    "word",
                    "\n",
                    "\n\n",
                    "\r\n\r\n",
                    "- ",
                    "\n> ",
                    "\n1. ",
                    "\n# ",
                    "`code` ",
                    "`",
                    "\n```\ncode word\n```\n",
                    "**bold** ",
                    "*it* ",
                    "_",
                    "*",
                    "||",
                    "[link](https://word.example) ",
                    "https://word.example ",
                    "<@1> ",
                    ":word: ",
                    "🐍",
                    "漢字",
                    "\u202e",
                    "\\",
                    "    ",
                    "\n\n\n\n\n\n\n\n",
                    "Words of a sentence that is neither short nor long. ");

    @Test
    void entriesOfTheShippedKnowledge() {
        var passages =
                new KnowledgeReader(KNOWLEDGE, List.of())
                        .read().knowledge().entries().stream()
                                .flatMap(entry -> entry.passages().stream())
                                .map(Passage::text)
                                .toList();
        var random = new Random(1);

        var emphasised =
                passages.stream().filter(text -> staysTheSame(text, random, "shipped")).count();

        assertThat(emphasised).isGreaterThan(passages.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Timeout(30)
    void anyMarkdown(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            staysTheSame(text(random), random, "seed " + seed);
        }
    }

    /** Tells whether words of it were emphasised. */
    private static boolean staysTheSame(String text, Random random, String name) {
        var shown = PassageMarkup.of(text, words(text, random));

        var pages = TextPages.of(shown, 200 + random.nextInt(300));

        var untabled = withTables(shown);
        assertThat(withoutEmphasis(text, untabled)).as("%s: %s", name, text).isEqualTo(text);
        assertThat(withoutCuts(String.join("\n", pages)))
                .as("%s: %s", name, text)
                .isEqualTo(withoutCuts(shown));
        assertThat(withoutBold(untabled)).as("%s: %s", name, text).isEqualTo(withoutBold(text));
        assertThat(untabled.length() - text.length())
                .as("two asterisks before and after each word; %s: %s", name, text)
                .isBetween(0, 4 * WordEmphasis.MOST_WORDS)
                .matches(added -> added % 4 == 0);
        return untabled.length() > text.length();
    }

    private static String withTables(String shown) {
        var text = shown;
        for (var table : TABLES.entrySet()) {
            text = text.replace(table.getValue(), table.getKey());
        }
        return text;
    }

    /** Leaves out each pair of asterisks that the author's text has not at that place. */
    private static String withoutEmphasis(String author, String shown) {
        var text = new StringBuilder();
        for (int at = 0; at < shown.length(); at++) {
            var isAdded = shown.startsWith("**", at) && !author.startsWith("**", text.length());
            if (isAdded) {
                at++;
            } else {
                text.append(shown.charAt(at));
            }
        }
        return text.toString();
    }

    /** How Discord shows it, but for what is bold: a broken sign would leave its asterisks. */
    private static String withoutBold(String markdown) {
        return DiscordMarkdown.html(markdown).replaceAll("</?strong>", "");
    }

    /** Without white space and what opens and closes blocks of code. */
    private static String withoutCuts(String text) {
        return text.replaceAll("(?m)^[ \\t]*(`{3,}|~{3,})\\w*", "").replaceAll("\\s+", "");
    }

    private static List<Set<String>> words(String text, Random random) {
        var words = new ArrayList<>(Arrays.asList(text.split("[^\\p{L}\\p{N}.]+")));
        words.removeIf(String::isBlank);
        Collections.shuffle(words, random);
        return words.stream().limit(8).map(Set::of).toList();
    }

    private static String text(Random random) {
        var tables = TABLES.keySet().stream().sorted().toList();
        var text = new StringBuilder();
        for (int i = random.nextInt(4) * random.nextInt(30); i >= 0; i--) {
            text.append(
                    random.nextInt(30) == 0
                            ? "\n\n" + tables.get(random.nextInt(2)) + "\n\n"
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
