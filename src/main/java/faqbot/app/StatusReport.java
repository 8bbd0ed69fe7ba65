package faqbot.app;

import faqbot.cli.StatusFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds, in the data folder and in Discord, how the bot stands. */
final class StatusReport implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatusReport.class);

    /** Far from Discord's limit for changes of a presence, and little to write. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Standing standing;
    private final StatusFile file;
    private final String version;
    private final Instant started = Instant.now();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("status").factory());
    private boolean isWritable = true;

    private StatusReport(Standing standing, StatusFile file, String version) {
        this.standing = standing;
        this.file = file;
        this.version = version;
    }

    static StatusReport start(Standing standing, StatusFile file, String version) {
        var report = new StatusReport(standing, file, version);
        report.tell();
        var _ =
                report.clock.scheduleWithFixedDelay(
                        report::tell, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return report;
    }

    private void tell() {
        orComplain(() -> {
            standing.bot().showState();
            file.write(standing.status(version, started));
        });
    }

    /** Something that tells the state. */
    @FunctionalInterface
    private interface Telling {
        void tell() throws IOException;
    }

    /** Lets nothing out: the clock would stand still, or the bot not end in order. */
    private void orComplain(Telling telling) {
        try {
            telling.tell();
        } catch (IOException e) {
            complain(e);
        } catch (RuntimeException e) {
            LOG.warn("The state cannot be told", e);
        }
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
        orComplain(file::writeStopped);
    }
}
