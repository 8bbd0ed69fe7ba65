package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures everything and writes it down; what cannot be measured is said in its place. */
final class Benchmarks {
    /** The size that the stages of an answer are measured with. */
    private static final int STAGES = 10_000;

    private static final int STAGES_QUICK = 1_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        var settings = BenchSettings.ofSystemProperties();
        var machine = Machine.now();
        Files.createDirectories(settings.work());
        Files.deleteIfExists(settings.work().resolve("errors.log"));
        var values = new Schedule(stages(settings)).run();
        var page = new Report(settings, machine, values).write();
        System.out.println("Written: " + page);
    }

    private static List<Stage> stages(BenchSettings settings) {
        var stages = new ArrayList<Stage>();
        var coldStart = new ColdStart(settings, settings.count(9, 2));
        stages.add(
                new Stage(
                        "cold.",
                        "first answer of a new process",
                        Duration.ofSeconds(settings.count(60, 20)),
                        coldStart::into));
        stages.add(
                new Stage(
                        "size.",
                        "what the application takes",
                        Duration.ofSeconds(10),
                        new Distribution(settings)::into));
        for (var encoder : List.of("off", "on")) {
            var service = new ServiceBench(settings, encoder);
            stages.add(
                    new Stage(
                            service.prefix(),
                            "the bot in Discord, encoder " + encoder,
                            Duration.ofSeconds(settings.count(120, 15)),
                            service::into));
        }
        stages.addAll(new CorpusStages(settings).all());
        int size = stagesSize(settings);
        var corpus = new Corpus(settings.work().resolve("made-" + size), size);
        stages.add(
                new Stage(
                        "jmh.",
                        "the stages of an answer",
                        Duration.ofSeconds(settings.count(150, 20)),
                        new StagesOfAnswer(settings, corpus)::into));
        return stages;
    }

    /** How many passages there are where the stages of an answer are measured. */
    static int stagesSize(BenchSettings settings) {
        return settings.count(STAGES, STAGES_QUICK);
    }
}
