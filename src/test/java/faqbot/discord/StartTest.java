package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.answer.Judgement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From start to close, over the real JDA. */
class StartTest {
    private static final String COMMANDS = "GET /applications/*/commands";
    private static final String REGISTER = "PUT /applications/*/commands";

    /** GUILDS, GUILD_MESSAGES and DIRECT_MESSAGES; none of them needs Discord's approval. */
    private static final int INTENTS = 1 + (1 << 9) + (1 << 12);

    private static final Answerer SILENT =
            (_, _) -> new Answer.Abstained(List.of(), Judgement.NOTHING);

    @TempDir private Path data;

    @RegisterExtension final LoopbackDiscord loopback = new LoopbackDiscord();

    private final FakeDiscord discord = loopback.discord();
    private final JdaLog log = loopback.log();

    @Test
    void registersItsCommands(TestInfo test) {
        try (var _ = start(SILENT)) {
            discord.take(COMMANDS);
            var call = discord.take(REGISTER);

            Snapshots.assertUnchanged(test, call.body());
            assertThat(call.path()).contains(Payloads.APPLICATION);
        }
    }

    @Test
    void registersNothingWhenDiscordHasTheCommands() {
        try (var _ = start(SILENT)) {
            discord.take(COMMANDS);
            discord.take(REGISTER);
        }

        try (var _ = start(SILENT)) {
            discord.take(COMMANDS);
        }

        assertThat(discord.unclaimed()).isEmpty();
    }

    @Test
    void registersAgainWhenDiscordHasOtherCommands() {
        discord.register(
                Json.array()
                        .add(
                                Json.object(
                                        """
                                        {"name": "ask", "description": "Older", "type": 1,
                                         "contexts": ["0"], "integration_types": ["0"],
                                         "default_member_permissions": null}
                                        """)));

        try (var _ = start(SILENT)) {
            discord.take(COMMANDS);
            assertThat(discord.take(REGISTER).body()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void asksForNoPrivilegedIntent() {
        try (var _ = start(SILENT)) {
            assertThat(discord.identity().path("intents").asInt()).isEqualTo(INTENTS);
            takeRegistration();
        }
    }

    @Test
    void logsTheInviteLinkAndNeverTheToken() {
        try (var _ = start(SILENT)) {
            takeRegistration();
        }

        assertThat(log.everything())
                .anyMatch(line -> line.contains(InviteLink.of(Payloads.APPLICATION)))
                .noneMatch(line -> line.contains(FakeDiscord.TOKEN));
    }

    @Test
    void refusesABadTokenInOneSentenceWithoutShowingIt() {
        var token = DiscordToken.from(Map.of(DiscordToken.VARIABLE, "not.the.token"));

        assertThatThrownBy(() -> start(token, SILENT))
                .isInstanceOf(DiscordException.class)
                .hasMessage(
                        "Discord does not accept the token; copy it again from the developer"
                                + " portal (Bot, Reset Token)")
                .hasNoCause();
        assertThat(log.everything()).noneMatch(line -> line.contains("not.the.token"));
    }

    @Test
    void saysSoWhenDiscordEndsTheSessionAtOnce() {
        discord.refuseNext(4014);

        assertThatThrownBy(() -> start(SILENT))
                .isInstanceOf(DiscordException.class)
                .hasMessageStartingWith("Discord ended the connection at the start: it allows an")
                .hasMessageContaining("(4014)")
                .hasMessageContaining("none of the privileged intents");
        discord.take("GET /users/@me");
        assertThat(log.complaints()).singleElement().asString().contains("cannot be recovered");
    }

    @Test
    void saysSoWhenDiscordCannotBeReached() {
        var settings = withOneShard();
        discord.close();

        assertThatThrownBy(() -> Bots.start(BotOnLoopback.TOKEN, settings, knowledge(SILENT), data))
                .isInstanceOf(DiscordException.class)
                .hasMessageStartingWith("Discord cannot be reached");
        assertThat(log.complaints()).isNotEmpty().noneMatch(line -> line.contains("Bot "));
    }

    @Test
    void triesAgainWhenDiscordFailsForAMoment() {
        discord.failNext("GET /users/@me", 502);

        try (var _ = start(SILENT)) {
            discord.take("GET /users/@me");
            takeRegistration();
        }
    }

    @Test
    void finishesTheAnswersUnderWayWhenClosed() throws Exception {
        var asked = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var bot =
                start((_, _) -> {
                    asked.countDown();
                    await(closing);
                    return Hits.confident("Just in time.");
                });
        takeRegistration();

        discord.use(Payloads.ask("last question"));
        asked.await();
        var closer = Thread.ofVirtual().start(bot::close);
        closing.countDown();
        closer.join();

        assertThat(discord.take("POST /interactions/*/*/callback").body().toString())
                .contains("Just in time.");
        bot.awaitEnd();
    }

    private DiscordSettings withOneShard() {
        return new DiscordSettings(
                discord.settings().endpoints(),
                List.of(),
                DiscordSettings.Access.ALL,
                DiscordSettings.Rates.DEFAULT,
                new DiscordSettings.Shards(1, 0, 0));
    }

    private DiscordBot start(Answerer answerer) {
        var bot = start(BotOnLoopback.TOKEN, answerer);
        discord.take("GET /users/@me");
        return bot;
    }

    private DiscordBot start(DiscordToken token, Answerer answerer) {
        return Bots.start(token, discord.settings(), knowledge(answerer), data);
    }

    private static BotKnowledge knowledge(Answerer answerer) {
        return new BotKnowledge(
                answerer,
                HandMadeDirectory.EMPTY,
                HandMadeFrameworks.NONE,
                () -> new KnowledgeState(0, 0, List.of()));
    }

    private void takeRegistration() {
        discord.take(COMMANDS);
        discord.take(REGISTER);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
