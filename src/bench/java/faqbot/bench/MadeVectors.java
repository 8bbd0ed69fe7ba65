package faqbot.bench;

import faqbot.encode.Encoder;
import faqbot.encode.EncoderSettings;
import faqbot.encode.Role;
import faqbot.encode.TextVectors;
import faqbot.encode.UnitVector;
import faqbot.encode.VectorCache;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/**
 * The shipped encoder, but for the texts of made knowledge, which would take minutes: these get a
 * direction by their words, two texts with many words in common a similar one. The costs of a
 * question are the real ones, its order of entries is not.
 */
final class MadeVectors implements Encoder {
    private final Encoder real;
    private volatile boolean isLearning = true;

    private MadeVectors(Encoder real) {
        this.real = real;
    }

    /** Lets an index learn all its texts, and has each question after that read for real. */
    static void learn(LiveIndex index, Corpus corpus) {
        var folder = corpus.folder().resolve("vectors");
        var made = new MadeVectors(shippedEncoder(folder.resolve("encoder")));
        index.learn(
                OpeningVectors.start(
                        () -> Optional.of(new TextVectors(made, VectorCache.open(folder, made)))));
        made.isLearning = false;
    }

    /** The shipped encoder, with its files in a folder. */
    static Encoder shippedEncoder(Path folder) {
        return switch (Encoder.open(EncoderSettings.DEFAULT, folder)) {
            case Opening.Ready(var encoder) -> encoder;
            case Opening.Off() -> throw new IllegalStateException("the encoder is switched off");
            case Opening.Unavailable(var reason) -> throw new IllegalStateException(reason);
        };
    }

    @Override
    public UnitVector encode(String text, Role role) {
        return isLearning ? byWords(text) : real.encode(text, role);
    }

    private UnitVector byWords(String text) {
        var sum = new float[dimension()];
        for (int from = 0; from < text.length(); ) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            var random = new Random(text.substring(from, to).hashCode());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += random.nextFloat() - 0.5f;
            }
            from = to + 1;
        }
        return UnitVector.of(sum);
    }

    @Override
    public boolean isWord(String word) {
        return real.isWord(word);
    }

    @Override
    public int dimension() {
        return real.dimension();
    }

    @Override
    public int workers() {
        return real.workers();
    }

    @Override
    public String fingerprint() {
        return "made-" + real.fingerprint();
    }

    @Override
    public void close() {
        real.close();
    }
}
