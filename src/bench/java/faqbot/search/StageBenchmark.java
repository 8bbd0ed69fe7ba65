package faqbot.search;

import faqbot.answer.Answer;
import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.Candidates.ByWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The way of a question to its answer, stage by stage, by words alone. Each call takes the next of
 * the questions of {@code bench.questions} to the knowledge of {@code bench.knowledge}, whose index
 * lies in {@code bench.index}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // the fields are set by what JMH calls first
public class StageBenchmark {
    /** Hits asked for, as by {@code /ask}. */
    private static final int TOP = 12;

    /** Those of them that are shown. */
    private static final int SHOWN = 3;

    private LiveIndex live;
    private DirectoryReader reader;
    private QuestionReader questions;
    private BestByWords byWords;
    private HitReader hits;
    private FaqAnswerer answerer;
    private List<Asked> asked;
    private int next;

    /** A question, and what each stage makes of it. */
    private record Asked(
            String text,
            Question question,
            StemReader stems,
            List<ByWords> found,
            List<Candidate> candidates) {}

    /** Opens the index and makes what each stage begins with. */
    @Setup
    public void open() throws IOException {
        var source = new KnowledgeReader(Path.of(System.getProperty("bench.knowledge")), List.of());
        var folder = Path.of(System.getProperty("bench.index"));
        live = LiveIndex.open(source, folder, LiveIndex.Use.SHARED, Progress.SILENT);
        answerer = new FaqAnswerer(live, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
        reader = DirectoryReader.open(IndexFolder.directory(folder, LiveIndex.Use.EXCLUSIVE));
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EntrySimilarity());
        searcher.setQueryCache(null);
        var vocabulary = new Vocabulary(searcher.getIndexReader());
        questions = new QuestionReader(vocabulary, new Synonyms(List.of()));
        byWords = new BestByWords(searcher);
        hits = new HitReader(new StoredEntries(reader), vocabulary, Map.of());
        asked =
                Files.readAllLines(Path.of(System.getProperty("bench.questions"))).stream()
                        .map(this::prepared)
                        .toList();
    }

    private Asked prepared(String text) {
        try {
            var question = questions.read(text);
            var stems = new StemReader(reader, question);
            var found = byWords.find(stems, TOP);
            return new Asked(text, question, stems, found, Candidates.byWords(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Asked next() {
        next = (next + 1) % asked.size();
        return asked.get(next);
    }

    /** The first stage. */
    @Benchmark
    public Question readQuestion() {
        return questions.read(next().text);
    }

    /** The second stage. */
    @Benchmark
    public List<ByWords> bestByWords() throws IOException {
        var question = next().question;
        return byWords.find(new StemReader(reader, question), TOP);
    }

    /** The third stage, without meanings. */
    @Benchmark
    public List<Candidate> candidates() {
        return Candidates.byWords(next().found);
    }

    /** The fourth stage. */
    @Benchmark
    public Ranking hitsWithEvidence() throws IOException {
        var one = next();
        return hits.read(one.stems, Set.of(), one.candidates, SHOWN, TOP);
    }

    /** All stages, and how sure to be. */
    @Benchmark
    public Answer wholeAnswer() {
        return answerer.answer(next().text, SHOWN);
    }

    /** Closes the index. */
    @TearDown
    public void close() throws IOException {
        live.close();
        reader.close();
    }
}
