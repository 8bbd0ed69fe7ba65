package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the bot recommends by a shipped framework, as a page for {@code .ci/pictures}. */
class AdvicePicturesTest {
    private static final HandMadeFrameworks SHIPPED = HandMadeFrameworks.shipped();

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback(SHIPPED::frameworks);

    private final FakeDiscord discord = BOT.discord();

    @BeforeEach
    void finds() {
        BOT.finds(SHIPPED.index());
    }

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    @Test
    void showsARecommendation() throws IOException {
        discord.use(
                Interactions.subcommand(
                        "recommend",
                        "backend",
                        "project",
                        "Chat, notifications or other live updates",
                        "team",
                        "Python"));

        var page = new PicturePage("recommendation", List.of(recommendation()));
        page.write();

        assertThat(page.html("dark")).contains("Python", "What would turn it", "What if…");
    }

    private String recommendation() {
        var call = discord.takeReply();
        var body = call.body();
        var message = body.has("data") ? body.path("data") : body;
        return MessageHtml.ofReplyToCommand("recommend backend", message, call.files());
    }
}
