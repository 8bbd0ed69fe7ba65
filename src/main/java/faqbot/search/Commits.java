package faqbot.search;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to the disk what was written to an index, soon and beside everything else. */
final class Commits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    /** A thread that has nothing to do ends after so many seconds: edits come seldom. */
    private static final int IDLE_SECONDS = 5;

    private final ThreadPoolExecutor thread;

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

    /** Commits as soon as what came before is committed; any thread may call it. */
    void soon(IndexWriter writer) {
        thread.execute(() -> commit(writer));
    }

    /** A failure closes the writer: the next one who writes hears of it. */
    private static void commit(IndexWriter writer) {
        try {
            writer.commit();
        } catch (IOException e) {
            LOG.warn("The index cannot be kept on the disk ({})", e.toString());
        } catch (AlreadyClosedException e) {
            LOG.debug("The index was closed before it was kept", e);
        }
    }

    /** Waits until all is on the disk. */
    @Override
    public void close() {
        thread.close();
    }
}
