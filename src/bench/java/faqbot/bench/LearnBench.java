package faqbot.bench;

import faqbot.encode.TextVectors;
import faqbot.encode.VectorCache;
import faqbot.search.OpeningVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Measures, in a process of its own, how long the real encoder takes to learn what made passages
 * mean: FOLDER PASSAGES. All their texts are read: wordings, too.
 */
final class LearnBench {
    private static final double HUNDRED_THOUSAND = 1e5;
    private static final double MILLIS_OF_MINUTE = 60e3;

    private LearnBench() {}

    public static void main(String[] arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        var folder = corpus.folder().resolve("learned");
        Corpus.delete(folder);
        try (var index = IndexBench.open(corpus)) {
            var encoder = MadeVectors.shippedEncoder(folder);
            var start = Measured.clockMillis();
            index.learn(
                    OpeningVectors.start(() ->
                            Optional.of(
                                    new TextVectors(encoder, VectorCache.open(folder, encoder)))));
            var each = (Measured.clockMillis() - start) / corpus.passages();
            Measured.print("each", each);
            Measured.print("minutes", each * HUNDRED_THOUSAND / MILLIS_OF_MINUTE);
        }
        Corpus.delete(folder);
    }
}
