package faqbot.bench;

import faqbot.discord.BotProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Measures the packaged bot in Discord: how soon it is ready, how the first members wait, what it
 * has in memory after many questions, and how it stands a rush.
 *
 * @param encoder {@code on} or {@code off}
 */
record ServiceBench(BenchSettings settings, String encoder) {
    private static final int FIRST = 10;

    /** Discord lets a bot reply 50 times a second. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    void into(Values values) throws IOException {
        int starts = settings.count(3, 1);
        var ready = new double[starts];
        var first = DoubleStream.empty();
        for (int i = 0; i < starts; i++) {
            try (var bot = start()) {
                ready[i] = bot.readyMillis();
                var questions = questions(FIRST + settings.count(1_000, 100));
                var times = questions.stream().limit(FIRST).mapToDouble(bot::ask).toArray();
                first = DoubleStream.concat(first, Arrays.stream(times));
                if (i == starts - 1) {
                    measureWarm(bot, questions.subList(FIRST, questions.size()), values);
                }
            }
        }
        put(values, "ready", Percentiles.of(ready).median());
        put(values, "first", Percentiles.of(first.toArray()).at(0.95));
    }

    private void measureWarm(BotProcess bot, List<String> questions, Values values)
            throws IOException {
        var times = questions.stream().mapToDouble(bot::ask).toArray();
        var later = Arrays.copyOfRange(times, times.length / 2, times.length);
        put(values, "steady", Percentiles.of(later).median());
        if (ProcessMemory.isTold()) {
            put(values, "rss", ProcessMemory.megabytes(bot.pid(), "VmRSS"));
            put(values, "anonymous", ProcessMemory.megabytes(bot.pid(), "RssAnon"));
        }
        var rush = questions(settings.count(3_000, 250));
        var waits = bot.askSteadily(rush, PAUSE);
        put(values, "rush.p50", Percentiles.of(waits).median());
        put(values, "rush.p99", Percentiles.of(waits).at(0.99));
        var broken = bot.violations();
        var twice = broken.stream().filter(rule -> rule.contains("twice")).count();
        put(values, "rush.wrong", (double) rush.size() - waits.length + twice);
        put(values, "rush.late", (double) broken.size() - twice);
    }

    private void put(Values values, String name, double value) {
        values.put(prefix() + name, value);
    }

    /** With which the names of all values begin. */
    String prefix() {
        return "service." + encoder + ".";
    }

    private BotProcess start() throws IOException {
        var start = new ColdStart(settings, 1).launching("run");
        if (encoder.equals("off")) {
            start.environment().put("FAQBOT_ENCODER", "none");
        }
        return BotProcess.start(start, log());
    }

    private Path log() {
        return settings.work().resolve("bot-" + encoder + ".log");
    }

    private List<String> questions(int count) throws IOException {
        return ShippedQuestions.of(settings.application(), count);
    }
}
