package faqbot.search;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings to the disk what was written to an index, soon and beside everything else. Used by one
 * thread at a time.
 */
final class Commits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    /** A thread that has nothing to do ends after so many seconds: edits come seldom. */
    private static final int IDLE_SECONDS = 5;

    private final ThreadPoolExecutor thread;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Commits() {
        thread =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("index-commit").factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /** Commits as soon as what came before is committed. */
    void soon(IndexWriter writer) {
        last = CompletableFuture.runAsync(() -> commit(writer), thread);
    }

    /**
     * Waits until nothing is being committed: half of what somebody writes meanwhile would be
     * committed too.
     */
    void await() {
        last.join();
    }

    /** What cannot be committed is read once more at the next start. */
    private static void commit(IndexWriter writer) {
        try {
            writer.commit();
        } catch (AlreadyClosedException e) {
            LOG.debug("The index was closed before it was kept", e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index cannot be kept on the disk ({})", e.toString());
        }
    }

    /** Waits until all is on the disk. */
    @Override
    public void close() {
        thread.close();
    }
}
