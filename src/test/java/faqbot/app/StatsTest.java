package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.cli.KnowledgeCost;
import faqbot.cli.MemoryUse;
import faqbot.cli.ServiceStatus;
import faqbot.cli.ServiceStatus.Known;
import faqbot.cli.ServiceStatus.Questions;
import faqbot.cli.ServiceStatus.Shard;
import faqbot.cli.StartPhase;
import faqbot.cli.StartTimes;
import faqbot.cli.StatusFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsTest {
    private static final long THIS = ProcessHandle.current().pid();

    private static final Map<String, Long> START = start();

    private final Shell shell;

    StatsTest(@TempDir Path folder) throws IOException {
        shell = Shell.withTea(folder);
        Files.createDirectories(shell.path("app/data"));
    }

    @Test
    void saysThatNoBotHasRun() {
        var result = shell.run("stats");

        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "faqbot: no bot has run from the data folder "
                                + shell.path("app/data")
                                + "\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void tellsHowTheBotStands() throws IOException {
        file().write(status(THIS, Instant.now()));

        var result = shell.run("stats");

        assertThat(result.out())
                .matches("faqbot 0\\.1\\.0 as helper, process \\d+, running for 1 h 5 min\n[^$]*")
                .endsWith(
                        """
                        servers    7
                        shard      0 of 2: connected, ping 42 ms
                        shard      1 of 2: connecting
                        questions  10: 5 answered, 2 offered candidates, 2 not answered, 1 failed
                        time       3.5 ms in the middle, 99 of 100 within 80.0 ms
                        knowledge  3 entries, learning the meaning of 9 texts; the last change was not taken over:
                                   faq.md:1: error: broken
                        cost       3 entries, 5 passages; index 12.3 MB, vectors 0.1 MB on disk
                        memory     101.0 MB resident, 80.5 MB of it no part of a file; 20.3 MB of Java's heap
                        start      3.10 s (java 0.40 s, discord 2.05 s)
                        """);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void tellsItAsJson() throws IOException {
        file().write(status(THIS, Instant.now()));

        var result = shell.run("stats", "--json");

        assertThat(result.outLines())
                .singleElement()
                .asString()
                .startsWith("{\"version\":\"0.1.0\",\"pid\":" + THIS)
                .contains("\"questions\":{\"asked\":10,\"answered\":5,");
    }

    @Test
    void tellsWhatItCostsLastInTheJson() throws IOException {
        file().write(status(THIS, Instant.now()));

        assertThat(shell.run("stats", "--json").out())
                .endsWith(
                        "\"memoryMegabytes\":64,\"cost\":{\"entries\":3,\"passages\":5,"
                                + "\"indexBytes\":12345678,\"vectorBytes\":98765},"
                                + "\"memory\":{\"resident\":101000000,\"unshared\":80500000,"
                                + "\"heap\":20250000},\"startMillis\":{\"java\":400,"
                                + "\"configuration\":0,\"knowledge\":0,\"index\":0,"
                                + "\"encoder\":0,\"meanings\":0,\"discord\":2050,"
                                + "\"warming\":0,\"whole\":3100}}\n");
    }

    @Test
    void tellsWhatTheIndexedKnowledgeCostsWithoutABot() {
        shell.run("ask", "how do I store tea");

        var result = shell.run("stats");

        assertThat(result.out())
                .matches(
                        "cost       3 entries, 3 passages; index 0\\.0 MB, vectors 0\\.0 MB on disk\n");
        assertThat(result.err()).startsWith("faqbot: no bot has run");
        assertThat(result.code()).isEqualTo(1);
        assertThat(shell.run("stats", "--json").out())
                .matches(
                        "\\{\"cost\":\\{\"entries\":3,\"passages\":3,\"indexBytes\":\\d+,"
                                + "\"vectorBytes\":0}}\n");
    }

    @Test
    void saysThatTheBotHasEnded() throws IOException {
        file().write(status(THIS, Instant.now()));
        file().writeStopped();

        var result = shell.run("stats");

        assertThat(result.err()).startsWith("faqbot: no bot runs; the last one ended at ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void saysThatTheBotWasKilled() throws IOException {
        file().write(status(Long.MAX_VALUE, Instant.now()));
        assertThat(shell.run("stats").err())
                .startsWith("faqbot: no bot runs; the last one was killed");

        file().write(status(THIS, Instant.now().minus(Duration.ofMinutes(5))));
        assertThat(shell.run("stats").err())
                .startsWith("faqbot: no bot runs; the last one was killed");
    }

    @Test
    void saysThatTheFileIsBroken() {
        shell.write("app/data/status.json", "{");

        var result = shell.run("stats");

        assertThat(result.err()).contains("status.json cannot be read").contains("else delete it");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void readsWhatAnotherVersionWrote() throws IOException {
        file().write(status(THIS, Instant.now()));
        var path = shell.path("app/data/status.json");
        var other = Files.readString(path).replaceFirst(",\"cost\":.*", ",\"mood\":\"good\"}");
        Files.writeString(path, other);

        var result = shell.run("stats");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("knowledge  3 entries")
                .doesNotContain("cost  ", "memory  ", "start  ");
        assertThat(result.code()).isZero();
    }

    @Test
    void leavesNoHalfWrittenFile() throws IOException {
        file().write(status(THIS, Instant.now()));

        try (var files = Files.list(shell.path("app/data"))) {
            assertThat(files).containsExactly(shell.path("app/data/status.json"));
        }
    }

    private static Map<String, Long> start() {
        var times = new StartTimes();
        times.note(StartPhase.JAVA, Duration.ofMillis(400));
        times.note(StartPhase.DISCORD, Duration.ofMillis(2050));
        times.note(StartPhase.WHOLE, Duration.ofMillis(3100));
        return times.millis();
    }

    private StatusFile file() {
        return StatusFile.in(shell.path("app/data"));
    }

    private static ServiceStatus status(long pid, Instant written) {
        return new ServiceStatus(
                "0.1.0",
                pid,
                Instant.now().minus(Duration.ofMinutes(65)).toString(),
                written.toString(),
                ServiceStatus.RUNNING,
                "helper",
                7,
                List.of(new Shard(0, 2, "connected", 42), new Shard(1, 2, "connecting", -1)),
                new Questions(10, 5, 2, 2, 1, 3.5, 80),
                new Known(3, 9, List.of("faq.md:1: error: broken")),
                64,
                new KnowledgeCost(3, 5, 12_345_678, 98_765),
                new MemoryUse(101_000_000, 80_500_000, 20_250_000),
                START);
    }
}
