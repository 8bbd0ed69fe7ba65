package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped frameworks in Discord, compared by words. */
class ShippedFrameworksTest {
    private static final String QUESTION = "Question ";

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

    @ParameterizedTest
    @ValueSource(strings = {"backend", "first-language"})
    void leadToAResultWithinSevenQuestions(String framework) {
        var view = use(Interactions.subcommand("recommend", framework));
        int questions = 0;
        while (text(view).contains(QUESTION)) {
            questions++;
            view = use(Interactions.choose(view, placeholder(view), firstAnswer(view)));
        }

        assertThat(questions).isBetween(1, 7);
        assertThat(Interactions.labels(view)).contains("What if…", "Share");
    }

    @Test
    void aQuestionOpensTheFrameworkThatItIsFor() {
        discord.use(Payloads.ask("Node or Python for a chat app?"));
        var answer = reply();

        var label = "Walk through: Node.js or Python for your backend";
        var view = use(Interactions.click(answer, label));

        assertThat(text(view)).contains("**Chat, notifications or other live updates**");
    }

    @Test
    void understandAFewWordsAboutACase() {
        var result =
                use(
                        Interactions.subcommand(
                                "recommend",
                                "backend",
                                "project",
                                "machine learning",
                                "team",
                                "we all know Python"));

        assertThat(text(result)).startsWith("**Python");
    }

    private static String placeholder(JsonNode view) {
        return first(view).path("placeholder").asText();
    }

    private static String firstAnswer(JsonNode view) {
        return first(view).at("/options/0/label").asText();
    }

    private static JsonNode first(JsonNode view) {
        return StreamSupport.stream(body(view).path("components").spliterator(), false)
                .findFirst()
                .orElseThrow()
                .at("/components/0");
    }

    private JsonNode use(ObjectNode interaction) {
        discord.use(interaction);
        return reply();
    }

    private JsonNode reply() {
        return discord.takeReply().body();
    }

    private static JsonNode body(JsonNode sent) {
        return sent.has("data") ? sent.path("data") : sent;
    }

    private static String text(JsonNode sent) {
        return body(sent).at("/embeds/0/description").asText();
    }
}
