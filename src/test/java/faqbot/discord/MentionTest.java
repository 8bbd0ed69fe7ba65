package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages to the bot, over the real JDA. */
class MentionTest {
    private static final String SEND = "POST /channels/*/messages";
    private static final String EDIT = "PATCH /channels/*/messages/*";
    private static final String DELETE = "DELETE /channels/*/messages/*";
    private static final long EMBED_LINKS = 16384;
    private static final String TO_BOT = "<@" + Payloads.BOT + "> ";

    private static final String NOTHING_FOUND = Texts.ENGLISH.of(Text.NOTHING_FOUND);
    private static final String FAILED = Texts.ENGLISH.of(Text.FAILED);

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

        assertThat(content(discord.take(SEND))).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void apologisesWhenTheSearchFails() {
        BOT.answersWith((_, _) -> {
            throw new IllegalStateException("broken on purpose");
        });

        discord.write(mention(TO_BOT + "fail"));

        assertThat(content(discord.take(SEND))).isEqualTo(FAILED);
        assertThat(BOT.log().complaints()).singleElement().asString().contains("on purpose");
    }

    @Test
    void answersAReplyToItsOwnMessage() {
        BOT.answersWith((asked, _) -> Hits.confident(asked));

        discord.write(reply("and which is older"));

        assertThat(description(discord.take(SEND))).isEqualTo("and which is older");
    }

    @Test
    void saysThatNothingFitsAReplyOnlyIfItIsAQuestion() {
        discord.write(reply("thank you, that helps"));
        discord.write(reply("and which is older?"));

        assertThat(content(discord.take(SEND))).startsWith(NOTHING_FOUND);
    }

    @Test
    void editsTheAnswerWhenTheQuestionIsEdited(TestInfo test) {
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        discord.take(SEND);
        BOT.answersWith(Hits.confident(Hits.FASTER));

        discord.dispatch("MESSAGE_UPDATE", edited(question, TO_BOT + "is node faster"));

        var edit = discord.take(EDIT);
        assertThat(edit.path()).contains(Payloads.CHANNEL);
        Snapshots.assertUnchanged(test, edit.body());
    }

    @Test
    void leavesTheAnswerWhenDiscordOnlyAddsAPreview() {
        var question = mention(TO_BOT + "look at example.org");
        discord.write(question);
        discord.take(SEND);

        discord.dispatch("MESSAGE_UPDATE", question);
        discord.write(mention(TO_BOT + "sentinel"));

        discord.take(SEND);
    }

    @Test
    void ignoresAnEditOfWhatItDidNotAnswer() {
        discord.dispatch("MESSAGE_UPDATE", edited(mention(""), TO_BOT + "is node faster"));
        discord.write(mention(TO_BOT + "sentinel"));

        discord.take(SEND);
    }

    @Test
    void takesTheAnswerBackWhenTheQuestionIsDeleted() {
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        discord.take(SEND);

        discord.dispatch("MESSAGE_DELETE", deleted(question));

        assertThat(discord.take(DELETE).path()).contains(Payloads.CHANNEL);
    }

    @Test
    void takesAnswersBackWhenManyMessagesAreDeleted() {
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        discord.take(SEND);
        var deletion = Json.object().put("channel_id", Payloads.CHANNEL);
        deletion.put("guild_id", Payloads.GUILD).withArray("ids").add(question.get("id"));

        discord.dispatch("MESSAGE_DELETE_BULK", deletion);

        discord.take(DELETE);
    }

    @Test
    void takesBackAnAnswerThatIsUnderWayWhenTheQuestionIsDeleted() throws Exception {
        var asked = new CountDownLatch(1);
        var deleted = new CountDownLatch(1);
        BOT.answersWith((_, _) -> {
            asked.countDown();
            await(deleted);
            return Hits.confident(Hits.FASTER);
        });
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        asked.await();

        discord.dispatch("MESSAGE_DELETE", deleted(question));
        deleted.countDown();

        discord.take(SEND);
        discord.take(DELETE);
    }

    @Test
    void remembersWhatItAnsweredAfterARestart() throws Exception {
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        discord.take(SEND);

        BOT.restart();
        discord.dispatch("MESSAGE_DELETE", deleted(question));

        discord.take(DELETE);
    }

    @Test
    void doesNotMindThatItsAnswerIsGone() {
        var question = mention(TO_BOT + "which is faster");
        discord.write(question);
        discord.take(SEND);
        discord.failNext(DELETE, 404, 10008);

        discord.dispatch("MESSAGE_DELETE", deleted(question));

        discord.take(DELETE);
    }

    @Test
    void speaksTheLanguageOfTheServer() {
        var guild = Payloads.guild().put("preferred_locale", "fr");
        discord.dispatch("GUILD_UPDATE", guild);
        discord.write(mention(TO_BOT));

        assertThat(content(discord.take(SEND)))
                .isEqualTo(Texts.in(DiscordLocale.FRENCH).of(Text.HELP_SHORT));
        discord.dispatch("GUILD_UPDATE", Payloads.guild());
    }

    @Test
    void tellsOnceWhatItLacksToAnswer() {
        discord.dispatch("CHANNEL_UPDATE", Payloads.channelDenying(EMBED_LINKS));

        discord.write(mention(TO_BOT + "which is faster"));
        discord.write(mention(TO_BOT + "which is faster, then?"));

        assertThat(content(discord.take(SEND)))
                .isEqualTo(Texts.ENGLISH.of(Text.MISSING_PERMISSION, "Embed Links"));
        discord.dispatch("CHANNEL_UPDATE", Payloads.channelDenying(0));
        discord.write(mention(TO_BOT + "sentinel"));
        discord.take(SEND);
        assertThat(BOT.log().complaints()).singleElement().asString().contains("Embed Links");
    }

    @Test
    void sendsOnceWhenDiscordAsksToWait() {
        BOT.answersWith(Hits.confident("Patience."));
        discord.failNext(SEND, 429);

        discord.write(mention(TO_BOT + "which is faster"));

        var refused = discord.take(SEND).body();
        var sent = discord.take(SEND).body();
        assertThat(sent.path("nonce").asText())
                .isNotEmpty()
                .isEqualTo(refused.path("nonce").asText());
        assertThat(BOT.log().complaints()).allMatch(line -> line.contains("429"));
    }

    @Test
    void answersALongPaste() {
        BOT.answersWith((asked, _) -> Hits.confident("" + asked.length()));

        discord.write(mention(TO_BOT + "word ".repeat(800)));

        assertThat(description(discord.take(SEND))).isEqualTo("999");
    }

    @Test
    void answersInAForumPost() {
        discord.dispatch("THREAD_CREATE", Payloads.forumPost());
        BOT.answersWith(Hits.confident("In a forum."));
        var message = mention(TO_BOT + "which is faster").put("channel_id", Payloads.FORUM_POST);

        discord.write(message);

        assertThat(description(discord.take(SEND))).isEqualTo("In a forum.");
    }

    @Test
    void answersInAThread() {
        discord.dispatch("THREAD_CREATE", Payloads.thread());
        BOT.answersWith(Hits.confident("In a thread."));
        var message = mention(TO_BOT + "which is faster").put("channel_id", Payloads.THREAD);

        discord.write(message);

        var call = discord.take(SEND);
        assertThat(call.path()).contains(Payloads.THREAD);
        assertThat(description(call)).isEqualTo("In a thread.");
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
                        "thanks in reply to an answer", reply("thank you"));
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

    /** A reply of a member to a message of the bot; a ping comes with it. */
    private static ObjectNode reply(String content) {
        var message = mention(content).put("type", 19);
        message.withObject("/message_reference")
                .put("message_id", Payloads.newId())
                .put("channel_id", Payloads.CHANNEL);
        var replied = Payloads.message("An answer.");
        replied.remove("member");
        message.set("referenced_message", replied.set("author", Payloads.bot()));
        return message;
    }

    private static ObjectNode edited(ObjectNode message, String content) {
        return message.deepCopy()
                .put("content", content)
                .put("edited_timestamp", "2026-11-01T00:01:00Z");
    }

    private static ObjectNode deleted(ObjectNode message) {
        return Json.object()
                .put("id", message.path("id").asText())
                .put("channel_id", Payloads.CHANNEL)
                .put("guild_id", Payloads.GUILD);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
