package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What members meet while the bot starts: it may be connected before it has what to answer from.
 */
class EarlyQuestionsTest {
    private static final String CALLBACK = "POST /interactions/*/*/callback";

    @TempDir private Path data;

    @RegisterExtension final LoopbackDiscord loopback = new LoopbackDiscord();

    private final FakeDiscord discord = loopback.discord();

    @Test
    void tellsDiscordNothingBeforeItMay() {
        try (var _ = prepare()) {
            assertThat(discord.gateway().identities()).isEmpty();
        }

        assertThat(discord.unclaimed()).isEmpty();
    }

    @Test
    void saysThatItStartsWhereTheAnswerTakesTooLong() {
        try (var starting = connected()) {
            discord.use(Payloads.ask("are you there"));

            var reply = discord.take(CALLBACK).body();
            assertThat(reply.at("/data/content").asText())
                    .isEqualTo(Texts.ENGLISH.of(Text.STARTING));
            assertThat(reply.at("/data/flags").asInt()).isEqualTo(64);
            discord.use(Interactions.typing("is no"));
            assertThat(discord.take(CALLBACK).body().at("/data/choices")).isEmpty();
            starting.connect();
        }
    }

    @Test
    void answersMessagesThatCameTooEarly() throws Exception {
        try (var starting = connected()) {
            discord.write(question("are you there"));

            try (var _ = starting.answerFrom(knowledge(), () -> {})) {
                takeRegistration();
                assertThat(discord.take("POST /channels/*/messages").body().toString())
                        .contains("Here I am.");
            }
        }
    }

    @Test
    void looksReadyOnlyWhenItIsWarm() throws Exception {
        var warm = new CountDownLatch(1);
        try (var starting = connected()) {
            var asking =
                    Thread.ofVirtual()
                            .start(() -> {
                                discord.use(Payloads.ask("are you there"));
                                assertThat(discord.takeReply().body().toString())
                                        .contains("Here I am.");
                                assertThat(discord.gateway().hasNoPresence()).isTrue();
                                warm.countDown();
                            });
            try (var _ = starting.answerFrom(knowledge(), warm::await)) {
                takeRegistration();
                discord.gateway().takePresence();
                asking.join();
            }
        }
    }

    @Test
    void givesTheConnectionUpWhereTheStartFails() {
        try (var starting = connected()) {
            assertThatThrownBy(() ->
                            starting.answerFrom(
                                    knowledge(),
                                    () -> {
                                        throw new IllegalStateException("broken");
                                    }))
                    .hasMessage("broken");
        }
    }

    private StartingBot prepare() {
        return StartingBot.prepare(BotOnLoopback.TOKEN, discord.settings(), data);
    }

    private StartingBot connected() {
        var starting = prepare();
        starting.connect();
        discord.take("GET /users/@me");
        assertThat(discord.identity().path("token").asText()).isNotEmpty();
        return starting;
    }

    private void takeRegistration() {
        discord.take("GET /applications/*/commands");
        discord.take("PUT /applications/*/commands");
    }

    private static ObjectNode question(String text) {
        return Payloads.mentioningBot(Payloads.message("<@" + Payloads.BOT + "> " + text));
    }

    private static BotKnowledge knowledge() {
        return new BotKnowledge(
                (_, _) -> Hits.confident("Here I am."),
                HandMadeDirectory.EMPTY,
                HandMadeFrameworks.NONE,
                () -> new KnowledgeState(0, 0, List.of()));
    }
}
