package faqbot.discord;

import java.time.Duration;
import java.util.List;

/**
 * How the bot stands at a moment.
 *
 * @param name the bot's own
 * @param servers how many it is in, as far as its shards here know
 * @param shards the connections of this process, by number
 * @param questions how they ended since the start
 */
public record BotStatus(
        String name, int servers, List<Shard> shards, AnswerCounts.Figures questions) {
    public BotStatus {
        shards = List.copyOf(shards);
    }

    /**
     * A connection to Discord.
     *
     * @param number counted from 0
     * @param total how many there are in all processes
     * @param state in plain words
     * @param ping of the gateway; negative until it is known
     */
    public record Shard(int number, int total, String state, Duration ping) {}
}
