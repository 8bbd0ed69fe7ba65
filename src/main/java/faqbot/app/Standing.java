package faqbot.app;

import faqbot.cli.KnowledgeCost;
import faqbot.cli.MemoryUse;
import faqbot.cli.ServiceStatus;
import faqbot.cli.StartTimes;
import faqbot.discord.AnswerCounts;
import faqbot.discord.BotStatus;
import faqbot.discord.DiscordBot;
import faqbot.discord.KnowledgeState;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What there is to tell of a running bot.
 *
 * @param bot in Discord
 * @param knowledge how it stands now
 * @param cost what it costs now
 * @param times how long the parts of the start took
 */
record Standing(
        DiscordBot bot,
        Supplier<KnowledgeState> knowledge,
        Supplier<KnowledgeCost> cost,
        StartTimes times) {
    /**
     * How it stands now.
     *
     * @param version the program's
     * @param started when the bot was
     */
    ServiceStatus status(String version, Instant started) {
        var status = bot.status();
        var state = knowledge.get();
        var memory = MemoryUse.now();
        return new ServiceStatus(
                version,
                ProcessHandle.current().pid(),
                started.toString(),
                Instant.now().toString(),
                ServiceStatus.RUNNING,
                status.name(),
                status.servers(),
                status.shards().stream().map(Standing::shard).toList(),
                questions(status.questions()),
                new ServiceStatus.Known(state.entries(), state.learning(), state.problems()),
                memory.heap() >> 20,
                cost.get(),
                memory,
                times.millis());
    }

    private static ServiceStatus.Shard shard(BotStatus.Shard shard) {
        return new ServiceStatus.Shard(
                shard.number(), shard.total(), shard.state(), shard.ping().toMillis());
    }

    private static ServiceStatus.Questions questions(AnswerCounts.Figures figures) {
        return new ServiceStatus.Questions(
                figures.asked(),
                figures.answered(),
                figures.offered(),
                figures.notAnswered(),
                figures.failed(),
                millis(figures.median()),
                millis(figures.slowest()));
    }

    /** To the tenth. */
    private static double millis(Duration time) {
        return Math.round(time.toNanos() / 1e5) / 10.0;
    }
}
