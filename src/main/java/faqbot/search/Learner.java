package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Encodes many texts, as many at the same time as the encoder has workers. */
final class Learner implements AutoCloseable {
    /** Enough that no worker waits for work; all at once would keep the vectors of all. */
    private static final int WAITING_PER_WORKER = 4;

    private final TextVectors vectors;
    private final ExecutorService threads;
    private final int mostUnderWay;

    Learner(TextVectors vectors) {
        this.vectors = vectors;
        var factory = Thread.ofPlatform().daemon().name("learner-", 1).factory();
        this.mostUnderWay = WAITING_PER_WORKER * vectors.workers();
        this.threads = Executors.newFixedThreadPool(vectors.workers(), factory);
    }

    /**
     * Encodes texts and waits for them. Where that ends early, what was encoded so far is kept.
     *
     * @param progress hears of each text, on this thread
     */
    void learn(Collection<Text> texts, Progress progress) throws InterruptedException {
        var done = new ExecutorCompletionService<UnitVector>(threads);
        var waiting = texts.iterator();
        int underWay = 0;
        progress.started("Learning the meaning", texts.size());
        try {
            while (waiting.hasNext() || underWay > 0) {
                while (waiting.hasNext() && underWay < mostUnderWay) {
                    var text = waiting.next();
                    done.submit(() -> vectors.of(text));
                    underWay++;
                }
                await(done.take());
                underWay--;
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
    }

    private static void await(Future<UnitVector> encoded) throws InterruptedException {
        try {
            encoded.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text cannot be encoded: " + e.getCause(), e);
        }
    }

    /** Waits for the texts that are just being encoded. */
    @Override
    public void close() {
        threads.close();
    }
}
