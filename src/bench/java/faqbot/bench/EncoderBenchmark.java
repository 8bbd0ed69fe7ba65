package faqbot.bench;

import faqbot.encode.Encoder;
import faqbot.encode.EncoderSettings;
import faqbot.encode.Role;
import faqbot.encode.UnitVector;
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

/** How long the shipped encoder reads one of the questions of {@code bench.questions}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // the fields are set by what JMH calls first
public class EncoderBenchmark {
    private Encoder encoder;
    private List<String> questions;
    private int next;

    /** Opens the encoder. */
    @Setup
    public void open() throws IOException {
        questions = Files.readAllLines(Path.of(System.getProperty("bench.questions")));
        var folder = Path.of(System.getProperty("bench.questions")).resolveSibling("encoder");
        encoder = ((Encoder.Opening.Ready) Encoder.open(EncoderSettings.DEFAULT, folder)).encoder();
    }

    /** The meaning of a question. */
    @Benchmark
    public UnitVector encode() {
        next = (next + 1) % questions.size();
        return encoder.encode(questions.get(next), Role.QUESTION);
    }

    /** Closes the encoder. */
    @TearDown
    public void close() {
        encoder.close();
    }
}
