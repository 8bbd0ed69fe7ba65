package faqbot.search;

import faqbot.encode.TextVectors;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/** Sees to it that the meaning of an index's entries is known. Used by one thread at a time. */
final class Learning implements AutoCloseable {
    private final TextVectors vectors;
    private final Progress progress;
    private final Learner learner;
    private Meanings known = Meanings.NONE;

    /** Learns by means of vectors that now belong to it. */
    Learning(TextVectors vectors, Progress progress) {
        this.vectors = vectors;
        this.progress = progress;
        this.learner = new Learner(vectors);
    }

    /** What the entries of an index mean. */
    Meanings of(IndexReader reader) throws IOException {
        known = Meanings.of(reader, vectors, known);
        if (!known.missing().isEmpty()) {
            learn();
            known = Meanings.of(reader, vectors, known);
        }
        return known;
    }

    private void learn() {
        try {
            learner.learn(known.missing(), progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        learner.close();
        vectors.close();
    }
}
