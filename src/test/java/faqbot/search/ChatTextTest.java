package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    how do I store tea                              | how do I store tea
                    <@123456789012345678> how do I store tea        | how do I store tea
                    <@&1> <#2> how do I store tea <:mug:42>         | how do I store tea
                    is the sale over <t:1700000000:R>               | is the sale over
                    how do I use </ask:123456>                      | how do I use
                    how do I store **green** `tea` ~~now~~          | how do I store  green   tea   now
                    what is https://example.org/tea?x=1 about       | what is   about
                    how do I store tea 🍵                           | how do I store tea
                    is 3 < 4 and 5 > 2                              | is 3 < 4 and 5 > 2
                    """)
    void leavesTheWordsOfTheQuestion(String message, String plain) {
        assertThat(ChatText.plain(message)).isEqualTo(plain);
    }

    @Test
    void leavesCodeOutWhereSomethingIsAskedBesideIt() {
        var message = "why does this fail?\n```js\nconst tea = brew(leaves);\n```\nthanks";

        assertThat(ChatText.plain(message))
                .startsWith("why does this fail?")
                .doesNotContain("brew");
    }

    @Test
    void keepsCodeThatIsTheWholeQuestion() {
        assertThat(ChatText.plain("```TypeError: x is not a function```"))
                .isEqualTo("TypeError: x is not a function");
    }

    @Test
    void readsACodeBlockThatIsNeverClosed() {
        assertThat(ChatText.plain("why does this fail\n```js\nbrew("))
                .isEqualTo("why does this fail");
    }

    @ParameterizedTest
    @CsvSource({"🍵🍵", "<@1>", "'  '", "''", "?"})
    void keepsAMessageThatHasNothingElse(String message) {
        assertThat(ChatText.plain(message)).isEqualTo(message);
    }
}
