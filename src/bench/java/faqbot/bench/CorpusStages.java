package faqbot.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is measured with made knowledge, size by size. */
record CorpusStages(BenchSettings settings) {
    /** The small profile is for knowledge of this size. */
    private static final int SMALL = 10_000;

    /** Meanings are compared up to this size. */
    private static final int MEANT = 100_000;

    /** Where FTS5 takes seconds a question, a few dozen of them tell as much. */
    private static final int MOST_SECONDS = 120;

    private static final int MOST_SECONDS_QUICK = 6;

    List<Stage> all() {
        var stages = new ArrayList<Stage>();
        settings.passages().stream().map(this::corpus).flatMap(this::stages).forEach(stages::add);
        stages.add(learning(corpus(settings.count(1_000, 20))));
        return stages;
    }

    private Corpus corpus(int passages) {
        return new Corpus(settings.work().resolve("made-" + passages), passages);
    }

    private Stream<Stage> stages(Corpus corpus) {
        var stages = new ArrayList<Stage>();
        stages.add(indexing(corpus));
        stages.add(answering(corpus, Profile.LARGE, "off"));
        if (corpus.passages() <= SMALL) {
            stages.add(answering(corpus, Profile.SMALL, "off"));
            stages.add(answering(corpus, Profile.SMALL, "on"));
        } else if (corpus.passages() <= MEANT) {
            stages.add(answering(corpus, Profile.LARGE, "on"));
        }
        stages.add(editing(corpus));
        stages.add(asSqlite(corpus));
        return stages.stream();
    }

    private Stage indexing(Corpus corpus) {
        var indexing = new Measurement(corpus, Profile.LARGE, IndexBench.class, List.of());
        return stage("index", "made, and its index", 5, indexing, _ -> corpus.make());
    }

    private Stage answering(Corpus corpus, Profile profile, String encoder) {
        var arguments = List.of(questions(), seconds(), encoder);
        var answering = new Measurement(corpus, profile, AnswerBench.class, arguments);
        return stage(
                "answer." + encoder + "." + profile.label(),
                "answers, encoder " + encoder + ", profile " + profile.label(),
                encoder.equals("on") ? 50 : 10,
                answering,
                values -> {
                    requireIndex(corpus, values);
                    if (encoder.equals("on")) {
                        makeVectors(corpus, values);
                    }
                });
    }

    private void makeVectors(Corpus corpus, Values values) throws IOException {
        var making = new Measurement(corpus, Profile.LARGE, VectorsBench.class, List.of());
        values.putAll("vectors." + corpus.passages() + ".", run(making));
    }

    /** The corpus may be one that is indexed already, or a smaller one. */
    private Stage learning(Corpus corpus) {
        var learning = new Measurement(corpus, Profile.LARGE, LearnBench.class, List.of());
        return new Stage(
                "learn.",
                "%,d passages: learned by the encoder".formatted(corpus.passages()),
                Duration.ofSeconds(settings.count(60, 15)),
                values -> {
                    corpus.make();
                    values.putAll("learn.", run(learning));
                });
    }

    private Stage editing(Corpus corpus) {
        var edits = Integer.toString(settings.count(60, 3));
        var editing = new Measurement(corpus, Profile.LARGE, EditBench.class, List.of(edits));
        return stage(
                "edit", "an edit is found", 5, editing, values -> requireIndex(corpus, values));
    }

    private Stage asSqlite(Corpus corpus) {
        var arguments = List.of(questions(), seconds());
        var asking = new Measurement(corpus, Profile.LARGE, FtsBench.class, arguments);
        return stage("fts", "the same in SQLite FTS5", 10, asking, _ -> {});
    }

    /** Else each measurement would try for minutes to make the index that cannot be made. */
    private static void requireIndex(Corpus corpus, Values values) throws IOException {
        if (values.find("index." + corpus.passages() + ".bytes").isEmpty()) {
            throw new IOException("the index could not be made");
        }
    }

    /**
     * A measurement in a process of its own.
     *
     * @param arguments behind the folder and the number of passages
     */
    private record Measurement(
            Corpus corpus, Profile profile, Class<?> main, List<String> arguments) {
        String[] allArguments() {
            var own = Stream.of(corpus.folder().toString(), Integer.toString(corpus.passages()));
            return Stream.concat(own, arguments.stream()).toArray(String[]::new);
        }
    }

    /**
     * A stage that measures once.
     *
     * @param seconds it usually takes, and one more for some thousand passages
     * @param before is done first
     */
    private Stage stage(
            String name, String title, int seconds, Measurement measurement, Stage.Work before) {
        int passages = measurement.corpus.passages();
        var prefix = name + "." + passages + ".";
        return new Stage(
                prefix,
                "%,d passages: %s".formatted(passages, title),
                Duration.ofSeconds(seconds + passages / SMALL),
                values -> {
                    before.into(values);
                    values.putAll(prefix, run(measurement));
                });
    }

    private Map<String, Double> run(Measurement measurement) throws IOException {
        var options = measurement.profile.options(settings.application());
        return new ChildJava(options, settings.work().resolve("errors.log"))
                .run(measurement.main, measurement.allArguments());
    }

    private String questions() {
        return Integer.toString(settings.count(1_000, 100));
    }

    private String seconds() {
        return Integer.toString(settings.count(MOST_SECONDS, MOST_SECONDS_QUICK));
    }
}
