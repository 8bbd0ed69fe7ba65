package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pictures show what a message says, all of it. */
class MessageHtmlTest {
    @Test
    void showsEachKindOfButton() {
        var message =
                """
                {"components": [{"type": 1, "components": [
                  {"type": 2, "style": 1, "label": "One", "custom_id": "1"},
                  {"type": 2, "style": 2, "label": "Two", "custom_id": "2", "emoji": {"name": "🔎"}},
                  {"type": 2, "style": 3, "label": "Three", "custom_id": "3"},
                  {"type": 2, "style": 4, "label": "Four", "custom_id": "4", "disabled": true},
                  {"type": 2, "style": 5, "label": "Five", "url": "https://example.org"}]}]}
                """;

        assertThat(html(message))
                .contains("<span class='button primary'>One</span>")
                .contains("<span class='button secondary'><em>🔎</em>Two</span>")
                .contains("<span class='button success'>Three</span>")
                .contains("<span class='button danger off'>Four</span>")
                .contains("<span class='button link'>Five<svg");
    }

    @Test
    void showsWhatIsChosenInASelectElseItsPlaceholder() {
        var select =
                """
                {"components": [{"type": 1, "components": [{"type": 3, "custom_id": "1",
                  "placeholder": "Choose <one>", "options": [{"label": "A", "default": %s}]}]}]}
                """;

        assertThat(html(select.formatted(true))).contains("<span class=line><b>A</b></span>");
        assertThat(html(select.formatted(false)))
                .contains("<span class=line>Choose &lt;one&gt;</span>");
    }

    @Test
    void showsAllPartsOfAnEmbed() {
        var message =
                """
                {"embeds": [{"title": "T & U", "url": "https://example.org", "color": 5793266,
                  "description": "**d**", "footer": {"text": "<f>"},
                  "fields": [{"name": "n", "value": "v", "inline": true}]}]}
                """;

        assertThat(html(message))
                .contains("<section class=embed style='--bar:#5865f2'><h4><a>T &amp; U</a></h4>")
                .contains("<div><div class=text><strong>d</strong></div></div>")
                .contains("<dt>n</dt><dd><div class=text>v</div></dd>")
                .contains("<footer>&lt;f&gt;</footer>");
    }

    @Test
    void saysWhoSeesAPrivateMessage() {
        assertThat(html("{\"content\": \"c\", \"flags\": 64}")).contains("Only you can see this");
        assertThat(html("{\"content\": \"c\"}")).doesNotContain("Only you can see this");
    }

    private static String html(String message) {
        return MessageHtml.ofReplyToCommand("ask", Json.read(message));
    }
}
