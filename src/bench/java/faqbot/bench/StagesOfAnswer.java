package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks in JMH's own processes, with the options of the small profile. */
record StagesOfAnswer(BenchSettings settings, Corpus corpus) {
    private static final String ALL = "faqbot\\..*Benchmark\\..*";

    void into(Values values) throws IOException {
        corpus.make();
        IndexBench.open(corpus).close();
        var questions = corpus.folder().resolve("questions.txt");
        Files.write(questions, corpus.questions(settings.count(500, 50)));
        try {
            new Runner(options(arguments(questions))).run().forEach(result -> put(result, values));
        } catch (RunnerException e) {
            throw new IOException("JMH failed, see " + log() + ": " + e.getMessage(), e);
        }
    }

    /** For the Java that JMH starts. */
    private List<String> arguments(Path questions) throws IOException {
        var arguments = new ArrayList<>(Profile.SMALL.options(settings.application()));
        arguments.add("--enable-native-access=ALL-UNNAMED");
        arguments.add(
                ChildJava.LOG_SETTINGS + System.getProperty("java.util.logging.config.file", ""));
        arguments.add("-Dbench.knowledge=" + corpus.knowledge());
        arguments.add("-Dbench.index=" + corpus.index());
        arguments.add("-Dbench.questions=" + questions);
        arguments.add("-Dbench.shipped=" + settings.application().resolve("knowledge"));
        return arguments;
    }

    private Options options(List<String> arguments) {
        var time = TimeValue.milliseconds(settings.count(2_000, 200));
        return new OptionsBuilder()
                .include(ALL)
                .forks(1)
                .warmupIterations(settings.count(3, 1))
                .measurementIterations(settings.count(5, 2))
                .warmupTime(time)
                .measurementTime(time)
                .shouldFailOnError(true)
                .jvm(ChildJava.executable().toString())
                .jvmArgs(arguments.toArray(String[]::new))
                .output(log().toString())
                .build();
    }

    private Path log() {
        return settings.work().resolve("jmh.log");
    }

    private static void put(RunResult result, Values values) {
        var name = result.getParams().getBenchmark();
        var times = result.getPrimaryResult().getStatistics();
        values.put("jmh." + name.substring(name.lastIndexOf('.') + 1), times.getPercentile(50));
    }
}
