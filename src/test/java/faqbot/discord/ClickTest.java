package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import faqbot.search.Catalogue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buttons below answers, over the real JDA. */
class ClickTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final String FOLLOW_UP = "POST /webhooks/*/*";
    private static final String SEND = "POST /channels/*/messages";

    private static final int REPLY = 4;
    private static final int PROMISE_TO_EDIT = 6;
    private static final int EDIT = 7;
    private static final int PRIVATE = 64;

    private static final Answer UNSURE =
            new Answer.Suggestions(
                    List.of(Hits.EASIER, Hits.FASTER),
                    List.of(Hits.BRACKETS),
                    new Judgement(0.6, 0.4));

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();

    @BeforeEach
    void knowsThree() {
        BOT.finds(HandMadeDirectory.of(Hits.EASIER, Hits.FASTER, Hits.BRACKETS));
    }

    @Test
    void turnsAPrivateChoiceIntoTheEntry(TestInfo test) {
        BOT.answersWith(UNSURE);
        var choice = ask();

        discord.use(Interactions.click(choice, "2. Is Node.js faster than Python?"));

        var edit = callback(EDIT);
        assertThat(title(edit)).isEqualTo("Is Node.js faster than Python?");
        Snapshots.assertUnchanged(test, edit);
    }

    @Test
    void turnsAPublicChoiceOfWhoAskedIntoTheEntry() {
        BOT.answersWith(UNSURE);
        var choice = mention();

        discord.use(Interactions.click(choice, "2. Is Node.js faster than Python?"));

        assertThat(title(callback(EDIT))).isEqualTo("Is Node.js faster than Python?");
    }

    @Test
    void showsAPublicChoiceToSomebodyElseAlone() {
        BOT.answersWith(UNSURE);
        var choice = mention();

        discord.use(
                Interactions.click(
                        choice, "2. Is Node.js faster than Python?", Interactions.SOMEBODY_ELSE));

        var reply = callback(REPLY);
        assertThat(title(reply)).isEqualTo("Is Node.js faster than Python?");
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void saysSoWhenTheChosenEntryIsGone() {
        BOT.answersWith(UNSURE);
        var choice = ask();
        BOT.finds(HandMadeDirectory.of(Hits.EASIER));

        discord.use(Interactions.click(choice, "2. Is Node.js faster than Python?"));

        assertThat(content(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.GONE));
    }

    @Test
    void offersMoreToWhoeverWants(TestInfo test) {
        BOT.answersWith(UNSURE);
        var choice = mention();

        discord.use(Interactions.click(choice, "More", Interactions.SOMEBODY_ELSE));

        var reply = callback(REPLY);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
        Snapshots.assertUnchanged(test, reply);
    }

    @Test
    void explainsTheAnswer(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.EXPLAINED));
        var answer = ask();

        discord.use(Interactions.click(answer, "Why this answer?", Interactions.SOMEBODY_ELSE));

        var reply = callback(REPLY);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
        Snapshots.assertUnchanged(test, reply);
    }

    @Test
    void explainsTheBeginningOfALongQuestion() {
        BOT.answersWith(Hits.confident(Hits.EXPLAINED));
        discord.use(Payloads.ask("my long story is this: ".repeat(10) + "so which is faster?"));
        var answer = callback(REPLY);

        discord.use(Interactions.click(answer, "Why this answer?"));

        assertThat(description(callback(REPLY)))
                .startsWith(
                        "I looked again at the beginning of the question only: “my long story is"
                                + " this: my long story is this: my long story is this: my”");
    }

    @Test
    void explainsTheAnswerToAQuestionWithAnAtSign() {
        BOT.answersWith((asked, _) -> Hits.confident("You asked: " + asked));
        discord.use(Payloads.ask("what is @types/node for?"));
        var answer = callback(REPLY);

        discord.use(Interactions.click(answer, "Why this answer?"));

        assertThat(description(callback(REPLY))).contains("Confidence");
    }

    @Test
    void saysWhyNothingFits() {
        var answer = ask();

        discord.use(Interactions.click(answer, "Why?"));

        assertThat(description(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.WHY_NOTHING));
    }

    @Test
    void sharesAPrivateAnswerOnce(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        discord.use(Interactions.askPrivately("which is faster"));
        var answer = callback(REPLY);
        assertThat(flags(answer)).isEqualTo(PRIVATE);

        discord.use(Interactions.click(answer, "Share"));

        assertThat(Interactions.labels(callback(EDIT))).isEmpty();
        var shared = discord.take(FOLLOW_UP).body();
        Snapshots.assertUnchanged(test, shared);
        assertThat(shared.path("flags").asInt()).isZero();

        discord.use(Interactions.click(answer, "Share"));

        assertThat(content(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.ALREADY_SHARED));
    }

    @Test
    void sharesAnEntryThatIsGoneByNow() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        discord.use(Interactions.askPrivately("is it gone"));
        var answer = callback(REPLY);
        BOT.finds(HandMadeDirectory.EMPTY);

        discord.use(Interactions.click(answer, "Share"));

        callback(EDIT);
        assertThat(discord.take(FOLLOW_UP).body().at("/embeds/0/description").asText())
                .isEqualTo(Hits.FASTER.passage().text());
    }

    @Test
    void letsWhoAskedDismissTheAnswer() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();

        discord.use(Interactions.click(answer, "Dismiss"));

        callback(PROMISE_TO_EDIT);
        discord.take("DELETE /webhooks/*/*/messages/@original");
    }

    @Test
    void doesNotMindASecondClickOnDismiss() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();
        discord.failNext("DELETE /webhooks/*/*/messages/@original", 404, 10008);

        discord.use(Interactions.click(answer, "Dismiss"));

        callback(PROMISE_TO_EDIT);
        discord.take("DELETE /webhooks/*/*/messages/@original");
    }

    @Test
    void letsAModeratorDismissTheAnswer() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();

        discord.use(Interactions.click(answer, "Dismiss", Interactions.MODERATOR));

        callback(PROMISE_TO_EDIT);
        discord.take("DELETE /webhooks/*/*/messages/@original");
    }

    @Test
    void letsNobodyElseDismissTheAnswer() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();

        discord.use(Interactions.click(answer, "Dismiss", Interactions.SOMEBODY_ELSE));

        var reply = callback(REPLY);
        assertThat(content(reply)).isEqualTo(Texts.ENGLISH.of(Text.NOT_YOURS_TO_DISMISS));
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void turnsThePagesOfALongEntry() {
        var passages = new String[] {"First. ".repeat(200), "Second. ".repeat(200)};
        BOT.finds(
                new HandMadeDirectory(
                        List.of(HandMadeDirectory.entry(Hits.FASTER, passages)),
                        new Catalogue(List.of())));
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();

        discord.use(Interactions.click(answer, "Whole entry"));
        var first = callback(REPLY);
        discord.use(Interactions.click(first, "Next"));
        var second = callback(EDIT);
        discord.use(Interactions.click(second, "Previous"));
        var again = callback(EDIT);

        assertThat(description(first)).startsWith("First.").doesNotContain("Second.");
        assertThat(footer(first)).startsWith("Page 1 of 2");
        assertThat(description(second)).startsWith("Second.");
        assertThat(description(again)).isEqualTo(description(first));
    }

    @Test
    void leadsToTheNearestTopicsWhenNothingFits(TestInfo test) {
        BOT.answersWith(new Answer.Abstained(List.of(Hits.FASTER), new Judgement(0.1, 0.1)));
        var answer = ask();
        Snapshots.assertUnchanged(test, answer);

        discord.use(Interactions.click(answer, "Speed"));

        assertThat(description(callback(EDIT))).contains("- Is Node.js faster than Python?");
    }

    @Test
    void postsTheAnswerBelowTheMessageOfSomebodyElse() {
        BOT.answersWith((question, _) -> Hits.confident("You asked: " + question));
        var message = Payloads.message("which is faster?");
        discord.use(Interactions.answerThis(message));
        var answer = callback(REPLY);
        assertThat(flags(answer)).isEqualTo(PRIVATE);
        assertThat(description(answer)).isEqualTo("You asked: which is faster?");

        discord.use(Interactions.click(answer, "Post as a reply"));

        callback(EDIT);
        var posted = discord.take(SEND).body();
        assertThat(posted.at("/message_reference/message_id")).isEqualTo(message.get("id"));
        assertThat(posted.at("/embeds/0/description").asText())
                .isEqualTo("You asked: which is faster?");
    }

    @Test
    void postsTheEntryThatWasChosenForAMessageOfSomebodyElse() {
        BOT.answersWith(UNSURE);
        var message = Payloads.message("which is faster?");
        discord.use(Interactions.answerThis(message));
        discord.use(Interactions.click(callback(REPLY), "2. Is Node.js faster than Python?"));

        discord.use(Interactions.click(callback(EDIT), "Post as a reply"));

        callback(EDIT);
        assertThat(discord.take(SEND).body().at("/message_reference/message_id"))
                .isEqualTo(message.get("id"));
    }

    @Test
    void saysSoWhenAMessageHasNoText() {
        discord.use(Interactions.answerThis(Payloads.message("")));

        assertThat(content(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.NO_TEXT));
    }

    @Test
    void worksAfterARestart() throws Exception {
        BOT.answersWith(UNSURE);
        var choice = ask();

        BOT.restart();
        discord.use(Interactions.click(choice, "1. Is Node.js easier than Python?"));

        assertThat(title(callback(EDIT))).isEqualTo("Is Node.js easier than Python?");
    }

    @Test
    void refusesACustomIdThatSomebodyChanged() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        var answer = ask();
        var id = Interactions.customId(answer, "label", "Dismiss");
        var changed = id.replace(Long.toString(Long.parseLong(Payloads.MEMBER), 36), "1");

        discord.use(Interactions.clickOn(answer, changed, Interactions.SOMEBODY_ELSE));

        assertThat(content(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.STALE));
    }

    @Test
    void saysSoWhenAComponentIsFromAnotherTime() {
        discord.use(Interactions.clickOn(ask(), "old-button", Payloads.MEMBER));

        assertThat(content(callback(REPLY))).isEqualTo(Texts.ENGLISH.of(Text.STALE));
    }

    private JsonNode ask() {
        discord.use(Payloads.ask("is node fast"));
        return callback(REPLY);
    }

    private JsonNode mention() {
        discord.write(
                Payloads.mentioningBot(Payloads.message("<@" + Payloads.BOT + "> is node fast")));
        return discord.take(SEND).body();
    }

    private JsonNode callback(int type) {
        var body = discord.take(CALLBACK).body();
        assertThat(body.path("type").asInt()).as("%s", body).isEqualTo(type);
        return body;
    }

    private static int flags(JsonNode reply) {
        return reply.at("/data/flags").asInt();
    }

    private static String content(JsonNode reply) {
        return reply.at("/data/content").asText();
    }

    private static String title(JsonNode reply) {
        return reply.at("/data/embeds/0/title").asText();
    }

    private static String description(JsonNode reply) {
        return reply.at("/data/embeds/0/description").asText();
    }

    private static String footer(JsonNode reply) {
        return reply.at("/data/embeds/0/footer/text").asText();
    }
}
