package faqbot.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the next start of Java has an AOT cache that fits, where this one had none: one
 * is made in a process of its own after the command is done, or while a service runs.
 *
 * <p>A cache fits one build of Java, and jars of one size and time of change.
 */
final class StartCache implements AutoCloseable {
    /** The system property by which the launcher says where it looks for a cache made here. */
    static final String PLACE = "faqbot.start-cache";

    /** The system property by which the launcher says which cache Java was offered, if any. */
    static final String OFFERED = "faqbot.start-cache.offered";

    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);

    /** A service that has lived so long is done with its own start. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** What has failed is not tried at every start. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private final Maker maker;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("start-cache").factory());

    /** Makes a cache. */
    @FunctionalInterface
    interface Maker {
        void begin() throws IOException;
    }

    private StartCache(Maker maker) {
        this.maker = maker;
    }

    /**
     * Begins to wait for the time to make a cache, if this process has none.
     *
     * @param properties those of the system
     * @param kind what this process was started for
     */
    static Optional<StartCache> care(Properties properties, StartKind kind) {
        return wanted(properties)
                .filter(StartCache::isDue)
                .map(place -> start(() -> begin(place, kind), SETTLED));
    }

    /** The same whatever this process has. */
    static StartCache start(Maker maker, Duration settled) {
        var cache = new StartCache(maker);
        var _ = cache.timer.schedule(cache::make, settled.toMillis(), TimeUnit.MILLISECONDS);
        return cache;
    }

    /**
     * Where a cache should be made; nothing where this process has a fitting one, or was not
     * started by a launcher that would use one.
     */
    static Optional<Path> wanted(Properties properties) {
        boolean isUsed =
                !properties.getProperty(OFFERED, "").isEmpty()
                        && properties.getProperty("java.vm.info", "").contains("sharing");
        return isUsed
                ? Optional.empty()
                : Optional.ofNullable(properties.getProperty(PLACE)).map(Path::of);
    }

    /** Whether nobody has tried it lately. */
    static boolean isDue(Path place) {
        try {
            var last = Files.getLastModifiedTime(StartCacheMaker.lock(place)).toInstant();
            return last.plus(PAUSE).isBefore(Instant.now());
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            LOG.debug("It is not known when a start cache was made last", e);
            return false;
        }
    }

    private static void begin(Path place, StartKind kind) throws IOException {
        var process =
                new ProcessBuilder(command(place, kind))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var _ =
                process.onExit()
                        .thenAccept(it -> LOG.debug("A start cache: exit {}", it.exitValue()));
    }

    /** Gives way to everybody else where the system can do that. */
    private static List<String> command(Path place, StartKind kind) {
        var command = new ArrayList<String>();
        if (new File("/usr/bin/nice").canExecute()) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.addAll(
                List.of(
                        StartCacheMaker.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartCacheMaker.class.getName(),
                        place.toString(),
                        kind.word()));
        return command;
    }

    private void make() {
        try {
            maker.begin();
        } catch (IOException | RuntimeException e) {
            LOG.debug("No start cache can be made", e);
        }
    }

    /** Makes the cache now, if that was not done yet. */
    @Override
    public void close() {
        if (!timer.shutdownNow().isEmpty()) {
            make();
        }
    }
}
