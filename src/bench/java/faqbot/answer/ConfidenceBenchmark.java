package faqbot.answer;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import faqbot.search.Ranking;
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

/** How long it takes to judge the hits of a question that were found by words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // the fields are set by what JMH calls first
public class ConfidenceBenchmark {
    /** As many hits as somebody is shown who asks. */
    private static final int SHOWN = 3;

    private final Confidence judge = new Confidence(ConfidenceFile.shipped());
    private List<Ranking> found;
    private int next;

    /** Asks the questions of {@code bench.questions}. */
    @Setup
    public void search() throws IOException {
        var source = new KnowledgeReader(Path.of(System.getProperty("bench.knowledge")), List.of());
        var folder = Path.of(System.getProperty("bench.index"));
        var questions = Files.readAllLines(Path.of(System.getProperty("bench.questions")));
        try (var index = LiveIndex.open(source, folder, LiveIndex.Use.SHARED, Progress.SILENT)) {
            found = questions.stream().map(text -> index.rank(text, SHOWN, Signals.HITS)).toList();
        }
    }

    /** How sure to be. */
    @Benchmark
    public Judgement confidence() {
        next = (next + 1) % found.size();
        return judge.of(found.get(next));
    }
}
