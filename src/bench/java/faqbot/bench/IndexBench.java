package faqbot.bench;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures, in a process of its own, how long an index takes to be made: FOLDER PASSAGES. */
final class IndexBench {
    private IndexBench() {}

    public static void main(String[] arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Corpus.delete(corpus.data());
        var start = Measured.clockMillis();
        open(corpus).close();
        Measured.print("seconds", (Measured.clockMillis() - start) / 1e3);
        Measured.print("bytes", (double) Corpus.bytes(corpus.index()));
        ProcessMemory.print();
    }

    /** Opens the index as the bot does. */
    static LiveIndex open(Corpus corpus) {
        return open(reader(corpus), corpus);
    }

    static LiveIndex open(KnowledgeReader reader, Corpus corpus) {
        return LiveIndex.open(reader, corpus.index(), LiveIndex.Use.EXCLUSIVE, Progress.SILENT);
    }

    static KnowledgeReader reader(Corpus corpus) {
        return new KnowledgeReader(corpus.knowledge(), List.of());
    }
}
