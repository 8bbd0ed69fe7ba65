package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages to the bot, over the real JDA. */
class MentionTest {
    private static final String SEND = "POST /channels/*/messages";
    private static final String TO_BOT = "<@" + Payloads.BOT + "> ";

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();

    @Test
    void repliesWithThePassage(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.EASIER));
        var question = mention(TO_BOT + "is node easier");

        discord.write(question);

        var reply = discord.take(SEND).body();
        Snapshots.assertUnchanged(test, timeless(reply));
        assertThat(reply.at("/message_reference/message_id")).isEqualTo(question.get("id"));
        assertThat(reply.at("/enforce_nonce").asBoolean()).isTrue();
    }

    @Test
    void saysShortlyThatNothingFits(TestInfo test) {
        discord.write(mention(TO_BOT + "how do I install numpy on windows"));

        Snapshots.assertUnchanged(test, timeless(discord.take(SEND).body()));
    }

    @Test
    void asksTheTextWithoutTheMention() {
        BOT.answersWith((asked, _) -> Hits.confident(asked));

        discord.write(mention("hey <@!" + Payloads.BOT + "> what is <#1>?"));

        assertThat(description(discord.take(SEND))).isEqualTo("hey   what is <#1>?");
    }

    @Test
    void givesHelpForABareMention(TestInfo test) {
        discord.write(mention(TO_BOT));

        Snapshots.assertUnchanged(test, timeless(discord.take(SEND).body()));
    }

    @Test
    void answersAQuestionSentDirectly() {
        BOT.answersWith(Hits.confident("Direct."));

        discord.write(Payloads.directMessage("no mention needed"));

        var call = discord.take(SEND);
        assertThat(call.path()).contains(Payloads.DIRECT_CHANNEL);
        assertThat(description(call)).isEqualTo("Direct.");
    }

    @Test
    void answersAMentionSentDirectly() {
        BOT.answersWith((asked, _) -> Hits.confident(asked));

        discord.write(Payloads.mentioningBot(Payloads.directMessage(TO_BOT + "hello?")));

        assertThat(description(discord.take(SEND))).isEqualTo("hello?");
    }

    @Test
    void pingsNobodyThoughQuestionAndAnswerSayEveryone() {
        BOT.answersWith(Hits.confident("@everyone @here <@&" + Payloads.ROLE + ">"));

        discord.write(mention(TO_BOT + "@everyone?"));

        assertThat(description(discord.take(SEND))).startsWith("@everyone");
    }

    @Test
    void answersOnceWhenTheEventComesTwice() {
        var message = mention(TO_BOT + "twice");

        discord.write(message);
        discord.write(message);

        assertThat(content(discord.take(SEND))).isEqualTo(Texts.ABSTAINED);
    }

    @Test
    void apologisesWhenTheSearchFails() {
        BOT.answersWith((_, _) -> {
            throw new IllegalStateException("broken on purpose");
        });

        discord.write(mention(TO_BOT + "fail"));

        assertThat(content(discord.take(SEND))).isEqualTo(Texts.FAILED);
        assertThat(BOT.log().complaints()).singleElement().asString().contains("on purpose");
    }

    /** The class fails at its end if one of them was answered after all. */
    @TestFactory
    Stream<DynamicTest> ignoresWhatIsNotForIt() {
        var everyone = mention(TO_BOT + "@everyone").put("mention_everyone", true);
        var role = mention(TO_BOT + "<@&" + Payloads.ROLE + ">");
        role.withArray("mention_roles").add(Payloads.ROLE);
        var byBot = mention(TO_BOT + "I am a bot");
        byBot.withObject("/author").put("bot", true);
        var byWebhook = mention(TO_BOT + "I am a webhook").put("webhook_id", Payloads.newId());
        var byItself = mention(TO_BOT + "I am you");
        byItself.set("author", Payloads.bot());
        var pinned = mention(TO_BOT).put("type", 6);
        var ignored =
                Map.of(
                        "everyone", everyone,
                        "role", role,
                        "bot", byBot,
                        "webhook", byWebhook,
                        "itself", byItself,
                        "system message", pinned,
                        "talk among members", Payloads.message(""),
                        "thanks in reply to an answer", mention("thank you"));
        return ignored.entrySet().stream()
                .map(message ->
                        DynamicTest.dynamicTest(
                                message.getKey(), () -> ignores(message.getValue())));
    }

    private void ignores(ObjectNode message) {
        discord.write(message);
        discord.write(mention(TO_BOT + "sentinel"));

        assertThat(discord.take(SEND).body().at("/message_reference/message_id"))
                .isNotEqualTo(message.get("id"));
    }

    private static ObjectNode mention(String content) {
        return Payloads.mentioningBot(Payloads.message(content));
    }

    private static JsonNode timeless(JsonNode message) {
        ObjectNode timeless = message.deepCopy();
        timeless.put("nonce", "…");
        timeless.withObject("/message_reference").put("message_id", "…");
        return timeless;
    }

    private static String description(Call call) {
        return call.body().at("/embeds/0/description").asText();
    }

    private static String content(Call call) {
        return call.body().path("content").asText();
    }
}
