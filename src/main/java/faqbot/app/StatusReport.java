package faqbot.app;

import faqbot.cli.ServiceStatus;
import faqbot.cli.StatusFile;
import faqbot.discord.AnswerCounts;
import faqbot.discord.BotStatus;
import faqbot.discord.DiscordBot;
import faqbot.discord.KnowledgeState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds, in the data folder and in Discord, how the bot stands. */
final class StatusReport implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatusReport.class);

    /** Far from Discord's limit for changes of a presence, and little to write. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DiscordBot bot;
    private final Supplier<KnowledgeState> knowledge;
    private final StatusFile file;
    private final String version;
    private final Instant started = Instant.now();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("status").factory());
    private boolean isWritable = true;

    private StatusReport(
            DiscordBot bot, Supplier<KnowledgeState> knowledge, StatusFile file, String version) {
        this.bot = bot;
        this.knowledge = knowledge;
        this.file = file;
        this.version = version;
    }

    static StatusReport start(
            DiscordBot bot, Supplier<KnowledgeState> knowledge, StatusFile file, String version) {
        var report = new StatusReport(bot, knowledge, file, version);
        var _ =
                report.clock.scheduleWithFixedDelay(
                        report::tell, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return report;
    }

    private void tell() {
        try {
            bot.showState();
            file.write(status());
        } catch (IOException e) {
            complain(e);
        } catch (RuntimeException e) {
            LOG.warn("The state cannot be told", e); // the clock would stand still
        }
    }

    private ServiceStatus status() {
        var status = bot.status();
        var state = knowledge.get();
        return new ServiceStatus(
                version,
                ProcessHandle.current().pid(),
                started.toString(),
                Instant.now().toString(),
                ServiceStatus.RUNNING,
                status.name(),
                status.servers(),
                status.shards().stream().map(StatusReport::shard).toList(),
                questions(status.questions()),
                new ServiceStatus.Known(state.entries(), state.learning(), state.problems()),
                usedMegabytes());
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

    private static long usedMegabytes() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Once, not every few seconds. */
    private void complain(IOException e) {
        if (isWritable) {
            isWritable = false;
            LOG.warn("The status cannot be written ({}): faqbot stats knows nothing", e.toString());
        }
    }

    /** Notes that the bot has ended. */
    @Override
    public void close() {
        clock.close();
        try {
            file.writeStopped();
        } catch (IOException e) {
            complain(e);
        }
    }
}
