package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
        var done = new ExecutorCompletionService<>(threads);
        texts.forEach(text -> done.submit(() -> vectors.of(text)));
        progress.started("Learning the meaning", texts.size());
        try {
            for (int i = 0; i < texts.size(); i++) {
                done.take().get();
                progress.advanced();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text cannot be encoded", e.getCause());
        } finally {
            progress.finished();
        }
    }

    /** Encodes nothing more; what is being encoded is finished elsewhere. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
