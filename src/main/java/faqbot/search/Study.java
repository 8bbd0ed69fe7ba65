package faqbot.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns beside the answering, on a thread of its own, until nothing is missing. */
final class Study implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Study.class);

    private final Lesson lesson;
    private final Supplier<Meanings> known;
    private final Runnable look;
    private final LearningListener listener;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("study").factory());

    /** Whether the listener was told that learning has begun; the thread's own. */
    private boolean isTold;

    /** Learns something of what is not known. */
    @FunctionalInterface
    interface Lesson {
        void goOn(Meanings from) throws InterruptedException;
    }

    /**
     * Prepares to study.
     *
     * @param known gives what is known
     * @param look takes over what was learned
     */
    Study(Lesson lesson, Supplier<Meanings> known, Runnable look, LearningListener listener) {
        this.lesson = lesson;
        this.known = known;
        this.look = look;
        this.listener = listener;
    }

    /** Learns what is missing, if anything is. */
    void goOn() {
        if (!known.get().areComplete()) {
            afterwards(this::study);
        }
    }

    /** Does something else when that is done. */
    void afterwards(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed before all was learned", e);
        }
    }

    private void study() {
        var now = known.get();
        if (now.areComplete()) {
            return; // an earlier study has learned it, too
        }
        try {
            if (!now.areComparable() && !isTold) {
                isTold = true;
                listener.begun(now.missing().size());
            }
            lesson.goOn(now);
            look.run();
            if (isTold && known.get().missing().isEmpty()) {
                isTold = false;
                listener.done();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The meaning of some texts cannot be learned", e);
        }
    }

    /** Ends, whatever is missing. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
