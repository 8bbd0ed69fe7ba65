package faqbot.discord;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the real JDA bring events and take replies, in a Discord of our own, so that Java has loaded
 * and compiled what is between Discord and our code, too. Nothing of it is counted or kept.
 *
 * @param knowledge what the questions are answered from
 */
record EventRehearsal(BotKnowledge knowledge) {
    private static final Logger LOG = LoggerFactory.getLogger(EventRehearsal.class);

    /** So many questions; with more the first ten of members are not answered sooner. */
    static final int QUESTIONS = 30;

    /** One in so many is typed slowly, and one mentions the bot. */
    private static final int OTHER_SHARE = 4;

    /** The most time it takes: starting late is no better than a slow first answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** No real one: even on this machine nobody needs that. */
    private static final DiscordToken TOKEN =
            DiscordToken.from(Map.of(DiscordToken.VARIABLE, "rehearsal"));

    private static final DiscordSettings.Shards ONE = new DiscordSettings.Shards(1, 0, 0);
    private static final DiscordSettings.Rates ANY = new DiscordSettings.Rates(0, 0);

    /**
     * Does it; where that fails, as where no server can be opened on this machine, it is let be.
     *
     * @return how many questions were answered
     * @throws InterruptedException if this thread is interrupted
     */
    int run() throws InterruptedException {
        try (var discord = RehearsalDiscord.open()) {
            return rehearse(discord);
        } catch (IOException | RuntimeException e) {
            LOG.debug("The first event will take longer", e);
            return 0;
        }
    }

    private int rehearse(RehearsalDiscord discord) throws IOException, InterruptedException {
        var settings = settings(discord.endpoints());
        try (var conversation = conversation(settings)) {
            var connection = new Connection(TOKEN, settings, conversation.listener());
            connection.open();
            try {
                return play(discord);
            } finally {
                connection.finishEvents();
                connection.close();
            }
        }
    }

    private Conversation conversation(DiscordSettings settings) {
        return Conversation.of(
                knowledge,
                settings,
                ComponentIds.of(TOKEN),
                AnsweredMessages.unkept(InstantSource.system()));
    }

    private static DiscordSettings settings(DiscordSettings.Endpoints endpoints) {
        return new DiscordSettings(
                Optional.of(endpoints), List.of(), DiscordSettings.Access.ALL, ANY, ONE);
    }

    private int play(RehearsalDiscord discord) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int played = 0;
        for (var question : WarmUpQuestions.from(knowledge).subList(0, QUESTIONS)) {
            var patience = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            if (!discord.isAnswered(event(question, played), patience)) {
                break;
            }
            played++;
        }
        return played;
    }

    private static RehearsalEvent event(String question, int turn) {
        return switch (turn % OTHER_SHARE) {
            case 0 -> RehearsalEvent.typing(question);
            case 1 -> RehearsalEvent.mention(question);
            default -> RehearsalEvent.ask(question);
        };
    }
}
