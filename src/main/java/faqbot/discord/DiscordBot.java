package faqbot.discord;

import java.time.Duration;
import java.util.Comparator;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot in Discord, from start to close. */
public final class DiscordBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

    private final Connection connection;
    private final Conversation conversation;
    private final Appearance appearance;
    private final AnswerCounts counts;

    private DiscordBot(
            Connection connection,
            Conversation conversation,
            Appearance appearance,
            AnswerCounts counts) {
        this.connection = connection;
        this.conversation = conversation;
        this.appearance = appearance;
        this.counts = counts;
    }

    /** The bot on a connection that stands; from now on it looks ready. */
    static DiscordBot ready(
            Connection connection,
            Conversation conversation,
            Appearance appearance,
            AnswerCounts counts)
            throws InterruptedException {
        var bot = new DiscordBot(connection, conversation, appearance, counts);
        appearance.show(connection.shards());
        bot.logStart();
        return bot;
    }

    /** Shows in Discord how the knowledge stands and what commands it brings, if that changed. */
    public void showState() {
        appearance.update(connection.shards());
    }

    /** How the bot stands now. */
    public BotStatus status() {
        var shards = connection.shards();
        return new BotStatus(
                connection.first().getSelfUser().getName(),
                (int) shards.getGuildCache().size(),
                shards.getShards().stream()
                        .map(DiscordBot::status)
                        .sorted(Comparator.comparingInt(BotStatus.Shard::number))
                        .toList(),
                counts.figures());
    }

    private static BotStatus.Shard status(JDA shard) {
        var info = shard.getShardInfo();
        return new BotStatus.Shard(
                info.getShardId(),
                info.getShardTotal(),
                switch (shard.getStatus()) {
                    case CONNECTED -> "connected";
                    case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> "ended";
                    default -> "connecting";
                },
                Duration.ofMillis(shard.getGatewayPing()));
    }

    private void logStart() {
        var status = status();
        LOG.info(
                "Connected as {} in {} server(s), {} of {} shard(s); invite it with {}",
                status.name(),
                status.servers(),
                status.shards().size(),
                connection.shards().getShardsTotal(),
                InviteLink.of(connection.first().getSelfUser().getApplicationId()));
    }

    /** Waits until the connection has ended, by {@link #close} or because Discord ended it. */
    public void awaitEnd() throws InterruptedException {
        connection.awaitEnd();
    }

    /** Takes no more questions, finishes and sends the answers under way, and disconnects. */
    @Override
    public void close() {
        try {
            connection.finishEvents();
            conversation.close();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            connection.closeNow();
        }
    }
}
