package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures, in a process of its own, how soon a changed text is found: FOLDER PASSAGES EDITS. From
 * the moment when the file is written and its change is noticed; the encoder is off.
 */
final class EditBench {
    /**
     * Between two edits, so that the commit of one is not counted with the next: a bot looks every
     * half second, and never sees them nearer.
     */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private EditBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int edits = Integer.parseInt(arguments[2]);
        var file = corpus.made().fileOf(corpus.knowledge(), corpus.passages() / 2);
        var original = Files.readString(file);
        try {
            measure(corpus, file, original, edits);
        } finally {
            Files.writeString(file, original);
            IndexBench.open(corpus).close();
        }
    }

    /** As many edits again warm up; the first of them is told too, for it is the slowest. */
    private static void measure(Corpus corpus, Path file, String original, int edits)
            throws IOException, InterruptedException {
        var times = new double[edits];
        var cpu = new double[edits];
        var reader = IndexBench.reader(corpus);
        try (var index = IndexBench.open(reader, corpus)) {
            for (int edit = -edits; edit < edits; edit++) {
                var word = "zyqx" + PseudoWord.of(edit + edits);
                Files.writeString(file, original + "\n## What is " + word + "?\n\nA new thing.\n");
                Thread.sleep(PAUSE);
                var noticed = reader.look(index.state());
                var start = Measured.clockMillis();
                var processor = Measured.processorMillis();
                var errors = index.refresh(noticed);
                if (!errors.isEmpty()) {
                    throw new IllegalStateException(errors.toString());
                }
                if (!index.search(word, 1).getFirst().title().contains(word)) {
                    throw new IllegalStateException("the edit is not found: " + word);
                }
                times[Math.floorMod(edit, edits)] = Measured.clockMillis() - start;
                cpu[Math.floorMod(edit, edits)] = Measured.processorMillis() - processor;
                if (edit == -edits) {
                    Measured.print("first", Measured.clockMillis() - start);
                }
            }
        }
        Measured.print("p50", Percentiles.of(times).median());
        Measured.print("cpu", Percentiles.of(cpu).median());
    }
}
