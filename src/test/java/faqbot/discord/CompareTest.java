package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.recommend.TeaOrCoffee;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /compare} over the real JDA. */
class CompareTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final String SECOND = "drinks/decisions/second.yaml";

    private static final HandMadeFrameworks DRINKS = HandMadeFrameworks.teaOrCoffee();

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback(DRINKS::frameworks);

    private final FakeDiscord discord = BOT.discord();

    @BeforeEach
    void finds() {
        BOT.finds(DRINKS.index());
    }

    @AfterAll
    static void close() {
        DRINKS.close();
    }

    @Test
    void putsTheOptionsSideBySide(TestInfo test) {
        Snapshots.assertUnchanged(test, compare("aspect", "late evening"));
    }

    @Test
    void showsWhatEachAnswerToAQuestionSays(TestInfo test) {
        Snapshots.assertUnchanged(test, compare("aspect", "Do you like it bitter?"));
    }

    @Test
    void understandsOtherWords() {
        assertThat(text(compare("aspect", "close to bedtime"))).contains("**Late evening**");
    }

    @Test
    void tellsWhatCanBeComparedByWhenItDoesNotUnderstand() {
        assertThat(text(compare("aspect", "blorbs wibble")))
                .startsWith(Texts.ENGLISH.of(Text.COMPARE_NOTHING))
                .contains("- What time is it?");
    }

    @Test
    void suggestsQuestionsAndAnswers() {
        assertThat(complete("aspect", "what"))
                .containsExactly("What time is it?", "What will you do then?");
        assertThat(complete("aspect", "bitter"))
                .containsExactly("Do you like it bitter?", "The more bitter the better");
    }

    @Test
    void asksWhichDecisionWhereThereAreSeveral() {
        DRINKS.write(SECOND, TeaOrCoffee.YAML.replace("Tea or coffee?", "Second"));

        var second = compare("framework", "second", "aspect", "Late evening");
        var suggested = complete("framework", "second", "aspect", "bitter");
        var none = compare("framework", "third", "aspect", "Late evening");
        DRINKS.delete(SECOND);

        assertThat(second.at("/data/embeds/0/title").asText()).isEqualTo("Second");
        assertThat(suggested).hasSize(2);
        assertThat(none.at("/data/content").asText()).isEqualTo(Texts.ENGLISH.of(Text.WALK_GONE));
    }

    private JsonNode compare(String... options) {
        discord.use(Interactions.command("compare", options));
        return discord.take(CALLBACK).body();
    }

    private List<String> complete(String... options) {
        discord.use(Interactions.typingLast(Interactions.command("compare", options)));
        return discord.take(CALLBACK).body().at("/data/choices").findValuesAsText("name");
    }

    private static String text(JsonNode reply) {
        return reply.at("/data/embeds/0/description").asText();
    }
}
