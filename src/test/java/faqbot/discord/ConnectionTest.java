package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the connection to Discord, over the real JDA. */
class ConnectionTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    /** How often to look until the log has a line, each time after {@link #PAUSE_MILLIS}. */
    private static final int PATIENCE = 400;

    private static final int PAUSE_MILLIS = 50;

    @TempDir private Path folder;
    @RegisterExtension final LoopbackDiscord loopback = new LoopbackDiscord();

    private final FakeDiscord discord = loopback.discord();
    private final JdaLog log = loopback.log();
    private volatile KnowledgeState state = new KnowledgeState(3, 0, List.of());

    @Test
    void resumesTheSessionAndMissesNothing() throws Exception {
        try (var _ = start()) {
            discord.gateway().askToReconnect();

            assertThat(discord.gateway().takeResume().path("session_id").asText())
                    .isEqualTo("session-0");
            awaitLog("Connected to Discord again: nothing was missed");
            assertAnswers();
            assertThat(discord.gateway().identities()).hasSize(1);
        }

        assertThat(log.everything())
                .anyMatch(
                        line -> line.contains("Lost the connection to Discord: connecting again"));
    }

    @Test
    void startsANewSessionWhereTheOldOneIsForgotten() throws Exception {
        try (var _ = start()) {
            discord.gateway().forgetTheSession();
            discord.gateway().takeResume();

            awaitLog("Connected to Discord anew: what was said meanwhile is missed");
            assertAnswers();
            assertThat(discord.gateway().identities()).hasSize(2);
        }

        assertThat(log.complaints()).allMatch(line -> line.contains("reconnect queue"));
    }

    @Test
    void answersAgainInAServerThatWasUnavailable() throws Exception {
        try (var _ = start()) {
            discord.dispatch(
                    "GUILD_DELETE",
                    Json.object(
                            "{\"id\": \"%s\", \"unavailable\": true}".formatted(Payloads.GUILD)));
            awaitLog("Discord has lost the server \"Loopback\" for a while");

            discord.dispatch("GUILD_CREATE", Payloads.guild());

            awaitLog("Discord has the server \"Loopback\" again");
            assertAnswers();
        }
    }

    @Test
    void refusesATokenThatDiscordForgetsMeanwhile() {
        discord.refuseNext(4004);

        assertThatThrownBy(this::start)
                .isInstanceOf(DiscordException.class)
                .hasMessageContaining("it does not accept the token");
        discord.take("GET /users/@me");
        assertThat(log.complaints()).singleElement().asString().contains("cannot be recovered");
    }

    @Test
    void saysThatTheNumberOfShardsIsWrong() {
        discord.refuseNext(4011);

        assertThatThrownBy(this::start)
                .isInstanceOf(DiscordException.class)
                .hasMessageContaining("write \"shards: auto\" in the configuration");
        discord.take("GET /users/@me");
        assertThat(log.complaints()).isNotEmpty();
    }

    @Test
    void triesAgainWhereDiscordCannotSayAtOnceWhereToConnect() {
        discord.failNext("GET /gateway/bot", 502);

        try (var _ = start()) {
            assertAnswers();
        }

        assertThat(log.complaints()).singleElement().asString().contains("retrying in");
    }

    @Test
    void opensAsManyShardsAsDiscordSuggests() {
        discord.suggestShards(2);

        try (var bot = start()) {
            assertThat(discord.gateway().identities())
                    .extracting(identity -> identity.path("shard").toString())
                    .containsExactlyInAnyOrder("[0,2]", "[1,2]");
            assertThat(bot.status().servers()).isEqualTo(1);
            assertThat(bot.status().shards())
                    .extracting(BotStatus.Shard::number, BotStatus.Shard::state)
                    .containsExactly(tuple(0, "connected"), tuple(1, "connected"));
            assertAnswers();
        }
    }

    @Test
    void opensItsShareOfTheShardsAndLeavesRegistrationToTheFirst() {
        var settings = withShards(new DiscordSettings.Shards(3, 1, 2));

        try (var bot = Bots.start(BotOnLoopback.TOKEN, settings, knowledge(), folder)) {
            discord.take("GET /users/@me");

            assertThat(discord.gateway().identities())
                    .extracting(identity -> identity.path("shard").toString())
                    .containsExactlyInAnyOrder("[1,3]", "[2,3]");
            assertThat(bot.status().shards()).hasSize(2);
        }
    }

    @Test
    void showsInItsPresenceHowTheKnowledgeStands() {
        try (var bot = start(false)) {
            assertThat(shown(discord.identity().path("presence"))).isEqualTo("idle: starting");
            assertThat(shown(discord.gateway().takePresence())).isEqualTo("online: /ask me");

            state = new KnowledgeState(3, 5, List.of());
            bot.showState();
            assertThat(shown(discord.gateway().takePresence()))
                    .isEqualTo("online: /ask me, still learning");

            state = new KnowledgeState(3, 0, List.of("faq.md:1: error: broken"));
            bot.showState();
            assertThat(shown(discord.gateway().takePresence()))
                    .isEqualTo("dnd: knowledge problem: last good answers");
        }
    }

    @Test
    void sendsNoPresenceThatIsShownAlready() {
        try (var bot = start()) {
            bot.showState();
            state = new KnowledgeState(4, 0, List.of());
            bot.showState();

            state = new KnowledgeState(4, 1, List.of());
            bot.showState();

            assertThat(shown(discord.gateway().takePresence())).endsWith("still learning");
            assertThat(discord.gateway().hasNoPresence()).isTrue();
        }
    }

    @Test
    void countsHowQuestionsEnd() {
        try (var bot = start()) {
            assertAnswers();

            assertThat(bot.status().questions().notAnswered()).isEqualTo(1);
            assertThat(bot.status().name()).isEqualTo("faqbot");
        }
    }

    private DiscordBot start() {
        return start(true);
    }

    private DiscordBot start(boolean isPresenceTaken) {
        var bot = Bots.start(BotOnLoopback.TOKEN, discord.settings(), knowledge(), folder);
        discord.take("GET /users/@me");
        discord.take("GET /applications/*/commands");
        discord.take("PUT /applications/*/commands");
        if (isPresenceTaken) {
            for (var _ : bot.status().shards()) {
                discord.gateway().takePresence();
            }
        }
        return bot;
    }

    private BotKnowledge knowledge() {
        return new BotKnowledge(
                (_, _) -> NOTHING, HandMadeDirectory.EMPTY, HandMadeFrameworks.NONE, () -> state);
    }

    private DiscordSettings withShards(DiscordSettings.Shards shards) {
        return new DiscordSettings(
                Optional.of(discord.settings().endpoints().orElseThrow()),
                List.of(),
                DiscordSettings.Access.ALL,
                DiscordSettings.Rates.DEFAULT,
                shards);
    }

    private void assertAnswers() {
        var interaction = Payloads.ask("are you there");
        discord.expect(interaction);
        discord.gateway().dispatch(shardOfGuild(), "INTERACTION_CREATE", interaction);
        assertThat(discord.take(CALLBACK).body().at("/data/content").asText())
                .isEqualTo(Texts.ENGLISH.of(Text.NOTHING_FOUND));
    }

    private int shardOfGuild() {
        var total = discord.gateway().identities().getLast().at("/shard/1").asInt();
        return (int) ((Long.parseLong(Payloads.GUILD) >> 22) % total);
    }

    private static String shown(JsonNode presence) {
        return presence.path("status").asText()
                + ": "
                + presence.at("/activities/0/state").asText();
    }

    private void awaitLog(String text) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            if (log.everything().stream().anyMatch(line -> line.contains(text))) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("the log has no line with: " + text + " but " + log.everything());
    }
}
