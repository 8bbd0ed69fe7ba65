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
    private final TextVectors vectors;
    private final ExecutorService threads;

    Learner(TextVectors vectors) {
        this.vectors = vectors;
        var factory = Thread.ofPlatform().daemon().name("learner-", 1).factory();
        this.threads = Executors.newFixedThreadPool(vectors.workers(), factory);
    }

    /**
     * Encodes texts and waits for them. Where that ends early, what was encoded so far is kept.
     *
     * @param progress hears of each text, on this thread
     */
    void learn(Collection<Text> texts, Progress progress) throws InterruptedException {
        var done = new ExecutorCompletionService<UnitVector>(threads);
        var futures = texts.stream().map(text -> done.submit(() -> vectors.of(text))).toList();
        progress.started("Learning the meaning", texts.size());
        try {
            for (int i = 0; i < futures.size(); i++) {
                await(done.take());
                progress.advanced();
            }
        } finally {
            futures.forEach(future -> future.cancel(false));
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
