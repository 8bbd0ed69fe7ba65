package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * Sees to it that what an index's entries mean is known. Used by one thread at a time, but for
 * {@link #goOn}.
 */
final class Learning implements AutoCloseable {
    /** Takes less than a second: who edits an entry need not hear that it is being learned. */
    private static final int WORTH_WAITING_FOR = 20;

    private final TextVectors vectors;
    private final int mostAwaited;
    private final Progress progress;
    private final boolean ownsVectors;
    private final Learner learner;
    private final Overviews overviews;
    private Meanings known = Meanings.NONE;

    private Learning(TextVectors vectors, int mostAwaited, Progress progress, boolean ownsVectors) {
        this.vectors = vectors;
        this.mostAwaited = mostAwaited;
        this.progress = progress;
        this.ownsVectors = ownsVectors;
        this.learner = new Learner(vectors);
        this.overviews = new Overviews(vectors, ownsVectors, mostAwaited < Integer.MAX_VALUE);
    }

    /**
     * Waits until everything is known.
     *
     * @param vectors belong to it from now on
     */
    static Learning all(TextVectors vectors, Progress progress) {
        return new Learning(vectors, Integer.MAX_VALUE, progress, true);
    }

    /**
     * Waits for a few texts and leaves many to others.
     *
     * @param vectors belong to it from now on
     */
    static Learning few(TextVectors vectors) {
        return new Learning(vectors, WORTH_WAITING_FOR, Progress.SILENT, true);
    }

    /** Learns for another index in the same way; the vectors stay with this one. */
    Learning beside() {
        return new Learning(vectors, mostAwaited, progress, false);
    }

    /** What the entries of an index mean. */
    Meanings of(IndexReader reader) throws IOException {
        known = Meanings.of(reader, vectors, overviews, known);
        var missing = known.missing();
        if (!missing.isEmpty() && missing.size() <= mostAwaited) {
            awaitAll(missing);
            known = Meanings.of(reader, vectors, overviews, known);
        }
        return known;
    }

    private void awaitAll(Set<Text> texts) {
        try {
            learner.learn(texts, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Learns what is missing, or looks at all again, beside everything else. */
    void goOn(Meanings from) throws InterruptedException {
        if (from.missing().isEmpty()) {
            overviews.renew(from.segments());
        } else {
            learner.learn(from.missing(), Progress.SILENT);
        }
    }

    /** Forgets what is kept of other texts. */
    void keepOnly(Set<Text> needed) {
        vectors.keepOnly(needed);
    }

    /** Waits for the texts that are just being encoded. */
    @Override
    public void close() {
        learner.close();
        if (ownsVectors) {
            vectors.close();
        }
    }
}
