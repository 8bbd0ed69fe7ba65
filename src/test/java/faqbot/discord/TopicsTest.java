package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.search.Catalogue;
import faqbot.search.Catalogue.Shelf;
import faqbot.search.Catalogue.Topic;
import faqbot.search.EntryKey;
import faqbot.search.EntryTitle;
import faqbot.search.Hit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /topics} and its menus, over the real JDA. */
class TopicsTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final int PRIVATE = 64;

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();

    @Test
    void leadsFromPacksToTopicsToEntriesToTheText(TestInfo test) {
        BOT.finds(twoPacks());

        var packs = use("topics");
        discord.use(Interactions.choose(packs, "Choose a subject", "Node.js or Python"));
        var topics = callback();
        discord.use(Interactions.choose(topics, "Choose a topic", "Speed"));
        var entries = callback();
        discord.use(
                Interactions.choose(
                        entries, "Choose a question", "Is Node.js faster than Python?"));
        var entry = callback();

        assertThat(packs.at("/data/flags").asInt()).isEqualTo(PRIVATE);
        Snapshots.assertUnchanged(
                test, Json.array().add(packs).add(topics).add(entries).add(entry));
    }

    @Test
    void leadsBack() {
        BOT.finds(twoPacks());
        var packs = use("topics");
        discord.use(Interactions.choose(packs, "Choose a subject", "Node.js or Python"));
        var topics = callback();
        discord.use(Interactions.choose(topics, "Choose a topic", "Speed"));
        var entries = callback();

        discord.use(Interactions.click(entries, "All topics"));
        var topicsAgain = callback();
        discord.use(Interactions.click(topicsAgain, "All subjects"));
        var packsAgain = callback();

        assertThat(topicsAgain.at("/data/embeds")).isEqualTo(topics.at("/data/embeds"));
        assertThat(packsAgain.at("/data/embeds")).isEqualTo(packs.at("/data/embeds"));
    }

    @Test
    void beginsWithTheTopicsOfAnOnlyPack() {
        BOT.finds(HandMadeDirectory.of(Hits.FASTER));

        var topics = use("topics");

        assertThat(topics.at("/data/embeds/0/title").asText()).isEqualTo("Node.js or Python");
        assertThat(topics.at("/data/embeds/0/description").asText()).contains("- Speed (1)");
    }

    @Test
    void turnsThePagesOfManyEntries() {
        BOT.finds(manyEntries(60));
        var topics = use("topics");
        discord.use(Interactions.choose(topics, "Choose a topic", "Many"));
        var first = callback();

        discord.use(Interactions.click(first, "Next"));
        var second = callback();
        discord.use(Interactions.click(second, "Next"));
        var third = callback();

        assertThat(options(first)).hasSize(25).startsWith("Question 1?");
        assertThat(options(second)).hasSize(25).startsWith("Question 26?");
        assertThat(options(third)).hasSize(10).endsWith("Question 60?");
        assertThat(Interactions.labels(third)).contains("Previous").doesNotContain("Next");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        var reply = use("topics");

        assertThat(reply.at("/data/content").asText())
                .isEqualTo(Texts.ENGLISH.of(Text.TOPICS_EMPTY));
    }

    @Test
    void saysSoWhenATopicIsGone() {
        BOT.finds(twoPacks());
        discord.use(Interactions.choose(use("topics"), "Choose a subject", "Node.js or Python"));
        var topics = callback();
        BOT.finds(HandMadeDirectory.EMPTY);

        discord.use(Interactions.choose(topics, "Choose a topic", "Speed"));

        assertThat(callback().at("/data/content").asText()).isEqualTo(Texts.ENGLISH.of(Text.GONE));
    }

    private static HandMadeDirectory twoPacks() {
        var speed = HandMadeDirectory.of(Hits.FASTER, Hits.EASIER);
        var other =
                new Shelf(
                        "club",
                        "The club",
                        "",
                        List.of(
                                new Topic(
                                        EntryKey.of("rooms"),
                                        "Rooms",
                                        List.of(title(Hits.BRACKETS)))));
        return new HandMadeDirectory(
                speed.entries(),
                new Catalogue(List.of(other, speed.catalogue().packs().getFirst())));
    }

    private static HandMadeDirectory manyEntries(int count) {
        var titles =
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> title(Hits.hit("Question " + i + "?", "Answer.")))
                        .toList();
        return new HandMadeDirectory(
                List.of(), new Catalogue(List.of(HandMadeDirectory.shelf("Many", titles))));
    }

    private static EntryTitle title(Hit hit) {
        return new EntryTitle(hit.key(), hit.title());
    }

    private static List<String> options(JsonNode sent) {
        return sent.at("/data/components/0/components/0/options").findValuesAsText("label");
    }

    private JsonNode use(String command) {
        discord.use(Interactions.command(command));
        return callback();
    }

    private JsonNode callback() {
        return discord.take(CALLBACK).body();
    }
}
