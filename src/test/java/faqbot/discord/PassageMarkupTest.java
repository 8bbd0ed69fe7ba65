package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageMarkupTest {
    @Test
    void emphasisesTheFirstPlaceOfEachWord() {
        assertThat(of("One two. Two three.\n\n- two\n- One", "two|Two", "One"))
                .isEqualTo("**One** **two**. Two three.\n\n- two\n- One");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # word
                    `word` and word              | `word` and **word**
                    [word](a) word               | [word](a) **word**
                    ![word](a) word              | ![word](a) **word**
                    *word* __word__ word         | *word* __word__ **word**
                    **a word** word              | **a word** **word**
                    (word, words)                | (**word**, words)
                    “word” word-for-word         | “**word**” word-for-word
                    five-word, word              | five-**word**, word
                    words sword word!            | words sword **word**!
                    https://word/word word       | https://word/word **word**
                    word@example.org word.       | word@example.org **word**.
                    :word: <:word:1> word        | :word: <:word:1> **word**
                    word/word word_word word     | word/word word_word **word**
                    `a`word word`b` word         | `a`word word`b` **word**
                    &word; word                  | &word; **word**
                    > word                       | > **word**
                    1. word                      | 1. **word**
                    word: a                      | **word**: a
                    """)
    void emphasisesOnlyWhereNothingElseChanges(String text, String shown) {
        assertThat(of(text, "word")).isEqualTo(shown == null ? text : shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 word",
                "2 \\* 3 word",
                "a ** word ** b",
                "||hidden|| word",
                "~~gone~~ word",
                "an open ` word",
                "__ word",
                "*a ***b** word",
                "    indented *\n\nword",
                "| a |\n|---|\n| word |"
            })
    void emphasisesNothingBesideStrayMarkup(String text) {
        assertThat(of(text, "word")).doesNotContain("**word**");
    }

    @Test
    void emphasisesAFewWords() {
        assertThat(of("a b c d e f g", "a", "b", "c", "d", "e", "f", "g"))
                .isEqualTo("**a** **b** **c** **d** **e** f g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "C#", ".NET", "Node.js", "Python's"})
    void emphasisesTechnicalWords(String word) {
        assertThat(of("Use " + word + ".", word)).isEqualTo("Use **" + word + "**.");
    }

    @Test
    void laysTablesOut() {
        assertThat(of("One word:\n\n| a |\n|---|\n| b |\n\nAfter.", "word"))
                .isEqualTo("One **word**:\n\n```\na\n-\nb\n```\n\nAfter.");
    }

    @Test
    void leavesTheRestAsItIs() {
        var text = "A *b* `c`\r\n\r\n<div>\r\n\r\n![d](e)\r\n\r\n---\r\n- [ ] f\r\n";

        assertThat(PassageMarkup.of(text, List.of())).isEqualTo(text);
    }

    /** Each word is given as its forms, with bars between them. */
    private static String of(String markdown, String... words) {
        return PassageMarkup.of(
                markdown, Arrays.stream(words).map(word -> Set.of(word.split("\\|"))).toList());
    }
}
