package faqbot.recommend;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long it takes to understand a case in the words of a member, by words alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // the fields are set by what JMH calls first
public class RecommendBenchmark {
    private static final String CASE = "three data scientists, batch statistics, nobody knows JS";

    private LiveIndex index;
    private Frameworks frameworks;
    private DecisionFramework framework;

    /** Opens the shipped knowledge. */
    @Setup
    public void open() throws IOException {
        var folder = Path.of(System.getProperty("bench.shipped"));
        index =
                LiveIndex.open(
                        new KnowledgeReader(folder, List.of()),
                        Files.createTempDirectory("recommend"),
                        LiveIndex.Use.SHARED,
                        Progress.SILENT);
        frameworks =
                new Frameworks(
                        index,
                        other ->
                                new FaqAnswerer(
                                        other, AnswerSettings.DEFAULT, ConfidenceFile.shipped()));
        framework = frameworks.usual().orElseThrow();
    }

    /** What a text says about the decision. */
    @Benchmark
    public Understanding understand() {
        return frameworks.read(framework, CASE);
    }

    /** Closes what was opened. */
    @TearDown
    public void close() {
        frameworks.close();
        index.close();
    }
}
