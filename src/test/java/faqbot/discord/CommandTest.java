package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.search.Catalogue;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryTitle;
import faqbot.search.FoundEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands beside asking, and suggestions while members type, over the real JDA. */
class CommandTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final int COMPLETION = 8;
    private static final int PRIVATE = 64;

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();

    @Test
    void explainsItselfOnOneScreen(TestInfo test) {
        Snapshots.assertUnchanged(test, use(Interactions.command("help")));
    }

    @Test
    void tellsWhatItKnowsAndStores(TestInfo test) {
        BOT.finds(HandMadeDirectory.of(Hits.FASTER, Hits.EASIER));

        Snapshots.assertUnchanged(test, use(Interactions.command("about")));
    }

    @Test
    void tellsModeratorsHowTheKnowledgeIsDoing(TestInfo test) {
        BOT.isIn(
                new KnowledgeState(
                        138,
                        20,
                        List.of("nodejs-or-python/faq.md:12: error: this question has no answer")));

        Snapshots.assertUnchanged(test, use(Interactions.command("status")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "about", "status", "topics"})
    void answersWhoUsedTheCommandAlone(String name) {
        assertThat(use(Interactions.command(name)).at("/data/flags").asInt()).isEqualTo(PRIVATE);
    }

    @Test
    void speaksTheLanguageOfTheMember() {
        var interaction = Interactions.command("help");
        interaction.put("locale", "de");

        assertThat(use(interaction).at("/data/embeds/0/title").asText())
                .isEqualTo(Texts.in(DiscordLocale.GERMAN).ofCommand("help.description"));
    }

    @Test
    void suggestsQuestionsWhileAMemberTypes() {
        BOT.finds(HandMadeDirectory.of(Hits.FASTER, Hits.EASIER, Hits.BRACKETS));

        var choices = complete("node");

        assertThat(choices.findValuesAsText("name"))
                .containsExactly(
                        "Is Node.js faster than Python?", "Is Node.js easier than Python?");
        assertThat(choices.findValuesAsText("value")).isEqualTo(choices.findValuesAsText("name"));
    }

    @Test
    void cutsLongSuggestionsAndLeavesOutBlankOnes() {
        var titles = List.of("x".repeat(300), " ", "short");
        BOT.finds(
                suggesting(
                        () -> titles.stream().map(title -> new EntryTitle("key", title)).toList()));

        assertThat(complete("").findValuesAsText("name"))
                .containsExactly("x".repeat(99) + "…", "short");
    }

    @Test
    void suggestsNothingWhereNothingFits() {
        assertThat(complete("zzzz")).isEmpty();
    }

    @Test
    void suggestsNothingWhenTheSearchFails() {
        BOT.finds(
                suggesting(() -> {
                    throw new IllegalStateException("broken on purpose");
                }));

        assertThat(complete("node")).isEmpty();
        assertThat(BOT.log().complaints()).singleElement().asString().contains("on purpose");
    }

    private JsonNode complete(String typed) {
        discord.use(Interactions.typing(typed));
        var callback = discord.take(CALLBACK).body();
        assertThat(callback.path("type").asInt()).isEqualTo(COMPLETION);
        return callback.at("/data/choices");
    }

    private JsonNode use(ObjectNode interaction) {
        discord.use(interaction);
        return discord.take(CALLBACK).body();
    }

    private static EntryDirectory suggesting(Supplier<List<EntryTitle>> suggested) {
        return new EntryDirectory() {
            @Override
            public List<EntryTitle> complete(String typed, int most) {
                return suggested.get();
            }

            @Override
            public Catalogue catalogue() {
                return HandMadeDirectory.EMPTY.catalogue();
            }

            @Override
            public Optional<FoundEntry> find(String key) {
                return Optional.empty();
            }
        };
    }
}
