package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /ask} over the real JDA. */
class AskTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final String EDIT = "PATCH /webhooks/*/*/messages/@original";

    private static final int UNKNOWN_INTERACTION = 10062;

    private static final int REPLY = 4;
    private static final int DEFERRAL = 5;
    private static final int PRIVATE = 64;

    private static final String NOTHING_FOUND = Texts.ENGLISH.of(Text.NOTHING_FOUND);
    private static final String FAILED = Texts.ENGLISH.of(Text.FAILED);

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();

    @Test
    void showsThePassageToEverybodyWhenSure(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.EASIER));

        discord.use(Payloads.ask("is node easier"));

        var reply = reply();
        Snapshots.assertUnchanged(test, reply);
        assertThat(flags(reply)).isZero();
    }

    @Test
    void offersChoicesToTheAskerAloneWhenUnsure(TestInfo test) {
        BOT.answersWith(
                new Answer.Suggestions(
                        List.of(Hits.EASIER, Hits.bare(Hits.FASTER), Hits.BRACKETS),
                        List.of(Hits.FASTER),
                        new Judgement(0.6, 0.4)));

        discord.use(Payloads.ask("node python"));

        var reply = reply();
        Snapshots.assertUnchanged(test, reply);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void tellsTheAskerAloneThatNothingFits(TestInfo test) {
        discord.use(Payloads.ask("how do I install numpy on windows"));

        var reply = reply();
        Snapshots.assertUnchanged(test, reply);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void showsTheSourceWhereThereIsNoLink(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.bare(Hits.FASTER)));

        discord.use(Payloads.ask("is node faster"));

        Snapshots.assertUnchanged(test, reply());
    }

    @Test
    void givesHelpForABlankQuestion(TestInfo test) {
        discord.use(Payloads.ask(" \n\t "));

        var reply = reply();
        Snapshots.assertUnchanged(test, reply);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void answersInADirectChannel() {
        BOT.answersWith(Hits.confident("In private."));

        discord.use(Payloads.askDirectly("is node faster"));

        assertThat(description(reply())).isEqualTo("In private.");
    }

    @Test
    void keepsMentionsInAPassageWithoutPinging() {
        BOT.answersWith(Hits.confident("@everyone and <@300000000000000006>, read this"));

        discord.use(Payloads.ask("@everyone <@&300000000000000007> hello?"));

        assertThat(description(reply())).startsWith("@everyone and <@");
    }

    @Test
    void neverRepeatsTheQuestion() {
        discord.use(Payloads.ask("@everyone look at discord.gg/scam"));

        var reply = reply();
        assertThat(reply.at("/data/content").asText() + reply.at("/data/embeds"))
                .doesNotContain("scam")
                .doesNotContain("@everyone");
    }

    @Test
    void cutsAnAnswerOfTwentyThousandCharacters() {
        BOT.answersWith(Hits.confident("A sentence with 🐍 in it. ".repeat(800)));

        discord.use(Payloads.ask("long"));

        assertThat(description(reply()))
                .hasSizeGreaterThan(3500)
                .endsWith(
                        "in it.\n\n"
                                + "… [read on](https://example.org/nodejs-or-python/faq.md#heading)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "ما هو الفرق؟ \u202eabc",
                "a\u200bb\u200d\ufeff",
                "title:\"x\" AND (y~2 OR *) -z \\ / ^5",
                "\u0000\u0007\u001b[31m"
            })
    void asksAnyTextUnaltered(String question) {
        BOT.answersWith((asked, _) -> Hits.confident(asked));

        discord.use(Payloads.ask(question));

        assertThat(description(reply())).isEqualTo(question);
    }

    @Test
    void limitsTheLengthOfAQuestion() {
        BOT.answersWith((asked, _) -> Hits.confident("" + asked.length()));

        discord.use(Payloads.ask("x".repeat(4000)));

        assertThat(description(reply())).isEqualTo("1000");
    }

    @Test
    void defersPrivatelyAndEditsWhenTheAnswerTakesLongerThanThreeSeconds(TestInfo test) {
        BOT.answersWith((_, _) -> {
            pause(new CountDownLatch(1));
            return Hits.confident(Hits.FASTER);
        });

        discord.use(Payloads.ask("slow"));

        assertThat(discord.take(CALLBACK).body())
                .isEqualTo(Json.object("{\"type\": 5, \"data\": {\"flags\": 64}}"));
        Snapshots.assertUnchanged(test, discord.take(EDIT).body());
    }

    @Test
    void acknowledgesInTimeWhileSearchesKeepAllProcessorsBusy() {
        var released = new AtomicBoolean();
        BOT.answersWith((_, _) -> {
            while (!released.get()) {
                Thread.onSpinWait();
            }
            return Hits.confident(Hits.FASTER);
        });
        var asked = 2 * Runtime.getRuntime().availableProcessors();

        for (var i = 0; i < asked; i++) {
            discord.use(Payloads.ask("busy"));
        }

        for (var i = 0; i < asked; i++) {
            assertThat(discord.take(CALLBACK).body().path("type").asInt()).isEqualTo(DEFERRAL);
        }
        released.set(true);
        for (var i = 0; i < asked; i++) {
            discord.take(EDIT);
        }
    }

    @Test
    void apologisesWhenTheSearchFails(TestInfo test) {
        BOT.answersWith((_, _) -> {
            throw new IllegalStateException("broken on purpose");
        });

        discord.use(Payloads.ask("fail"));

        var reply = reply();
        Snapshots.assertUnchanged(test, reply);
        assertThat(flags(reply)).isEqualTo(PRIVATE);
        assertThat(BOT.log().complaints()).singleElement().asString().contains("on purpose");
    }

    @Test
    void apologisesInTheReplyWhenTheSearchFailsLate() {
        var deferred = new CountDownLatch(1);
        BOT.answersWith((_, _) -> {
            pause(deferred);
            throw new IllegalStateException("broken on purpose");
        });

        discord.use(Payloads.ask("fail late"));

        assertThat(discord.take(CALLBACK).body().path("type").asInt()).isEqualTo(DEFERRAL);
        deferred.countDown();
        assertThat(discord.take(EDIT).body().path("content").asText()).isEqualTo(FAILED);
        assertThat(BOT.log().complaints()).singleElement().asString().contains("on purpose");
    }

    @Test
    void answersOnceWhenTheEventComesTwice() {
        var interaction = Payloads.ask("twice");

        discord.use(interaction);
        discord.repeat(interaction);

        assertThat(reply().at("/data/content").asText()).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void triesAgainWhenDiscordFailsForAMoment() {
        discord.failNext(CALLBACK, 502);

        discord.use(Payloads.ask("try again"));

        assertThat(discord.take(CALLBACK).body()).isEqualTo(reply());
    }

    @Test
    void goesOnWhenAnInteractionHasExpired() {
        discord.failNext(CALLBACK, 404, UNKNOWN_INTERACTION);

        discord.use(Payloads.ask("too late"));
        discord.take(CALLBACK);
        assertThat(discord.violations()).singleElement().asString().contains("never acknowledged");
        discord.use(Payloads.ask("in time"));

        assertThat(reply().at("/data/content").asText()).isEqualTo(NOTHING_FOUND);
        BOT.log().await("10062");
        assertThat(BOT.log().complaints()).singleElement().asString().contains("10062");
    }

    @Test
    void saysSoWhenACommandIsGone() {
        var interaction = Payloads.ask("?");
        interaction.withObject("/data").put("name", "removed");

        discord.use(interaction);

        assertThat(reply().at("/data/content").asText())
                .isEqualTo(Texts.ENGLISH.of(Text.UNKNOWN_COMMAND));
    }

    @Test
    void goesOnAfterAnEventItCannotRead() {
        discord.dispatch("MESSAGE_CREATE", Json.object("{\"id\": \"no number\"}"));

        discord.use(Payloads.ask("readable"));

        assertThat(reply().at("/data/content").asText()).isEqualTo(NOTHING_FOUND);
        assertThat(BOT.log().complaints()).isNotEmpty();
    }

    @Test
    void goesOnAfterEventsItDoesNotKnow() {
        discord.dispatch("SOMETHING_NEW", Json.object("{\"id\": \"1\"}"));
        var interaction = Payloads.ask("known");
        interaction.putObject("something_new").put("deep", 1);
        interaction.withObject("/data").put("something_new", "x");

        discord.use(interaction);

        assertThat(reply().at("/data/content").asText()).isEqualTo(NOTHING_FOUND);
    }

    private JsonNode reply() {
        var callback = discord.take(CALLBACK).body();
        assertThat(callback.path("type").asInt()).isEqualTo(REPLY);
        return callback;
    }

    private static int flags(JsonNode reply) {
        return reply.at("/data/flags").asInt();
    }

    private static String description(JsonNode reply) {
        return reply.at("/data/embeds/0/description").asText();
    }

    /** Waits for the latch, or a little more than Discord gives for an acknowledgement. */
    private static void pause(CountDownLatch latch) {
        try {
            assertThat(latch.await(3200, TimeUnit.MILLISECONDS)).isIn(true, false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
