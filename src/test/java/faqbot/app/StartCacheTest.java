package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    @TempDir private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isWantedWhereNoneWasOffered() {
        assertThat(StartCache.wanted(started("", "mixed mode, sharing"))).contains(place());
    }

    @Test
    void isWantedWhereTheOneOfferedDidNotFit() {
        assertThat(StartCache.wanted(started("lib/faqbot.aot", "mixed mode"))).contains(place());
    }

    @Test
    void isNotWantedWhereOneIsUsed() {
        assertThat(StartCache.wanted(started("lib/faqbot.aot", "mixed mode, sharing"))).isEmpty();
    }

    @Test
    void isNotWantedWithoutTheLauncher() {
        assertThat(StartCache.wanted(new Properties())).isEmpty();
    }

    @Test
    void isAnotherForABotThanForACommand() {
        assertThat(StartKind.of("run", "--verbose")).isEqualTo(StartKind.SERVICE);
        assertThat(StartKind.of("ask", "run")).isEqualTo(StartKind.COMMAND);
        assertThat(StartKind.of()).isEqualTo(StartKind.COMMAND);
    }

    @Test
    void isDueOnceADay() throws IOException {
        assertThat(StartCache.isDue(place())).isTrue();

        var lock = Files.createFile(StartCacheMaker.lock(place()));
        assertThat(StartCache.isDue(place())).isFalse();

        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        assertThat(StartCache.isDue(place())).isTrue();
    }

    @Test
    void isMadeWhenACommandIsDoneAndNotBefore() {
        var cache = StartCache.start(made::incrementAndGet, Duration.ofHours(1));
        assertThat(made).hasValue(0);

        cache.close();

        assertThat(made).hasValue(1);
    }

    @Test
    void isMadeOnceByAService() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cache =
                StartCache.start(
                        () -> {
                            made.incrementAndGet();
                            begun.countDown();
                        },
                        Duration.ZERO);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        cache.close();

        assertThat(made).hasValue(1);
    }

    @Test
    void failsQuietly() {
        var cache =
                StartCache.start(
                        () -> {
                            throw new IOException("no such program");
                        },
                        Duration.ofHours(1));

        cache.close();
    }

    private Properties started(String offered, String virtualMachine) {
        var properties = new Properties();
        properties.setProperty(StartCache.PLACE, place().toString());
        properties.setProperty(StartCache.OFFERED, offered);
        properties.setProperty("java.vm.info", virtualMachine);
        return properties;
    }

    private Path place() {
        return folder.resolve("start.aot");
    }
}
