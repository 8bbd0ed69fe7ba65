package faqbot.discord;

import faqbot.answer.Answerer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Runs searches beside the events. They are on platform threads, since a virtual thread that
 * computes gives way to no other: two slow searches on two processors would hold up every
 * acknowledgement.
 */
final class SearchPool implements AutoCloseable {
    /** Room for what a message shows and for runners-up. */
    private static final int HITS = 5;

    private final Answerer answerer;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    Math.max(2, Runtime.getRuntime().availableProcessors()),
                    Thread.ofPlatform().daemon().name("search-", 1).factory());

    SearchPool(Answerer answerer) {
        this.answerer = answerer;
    }

    PendingAnswer start(String question) {
        var task = new FutureTask<>(() -> answerer.answer(question, HITS));
        threads.execute(task);
        return new PendingAnswer(task);
    }

    /** Gives up the searches under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
