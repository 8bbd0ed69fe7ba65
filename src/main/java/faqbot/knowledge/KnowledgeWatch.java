package faqbot.knowledge;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when a knowledge folder has changed and come to rest.
 *
 * <p>It looks again and again instead of asking the operating system for notices, because those
 * miss what changes on a network drive, in a container's mount or by the swap of a link. A change
 * is told once two looks in a row are the same, so a file that is still being written is left
 * alone.
 *
 * <p>One daemon thread looks at the folder and runs the action; the reader belongs to it until the
 * watch is closed, so the action may read with it. Neither a look nor an action that fails ends the
 * watch.
 */
public final class KnowledgeWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatch.class);

    /** Two looks fit well into the two seconds in which a change shall be served. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A look may take this part of the time, however slow the folder. */
    private static final int PAUSE_PER_LOOK = 9;

    private final KnowledgeReader reader;
    private final Consumer<FolderScan> changed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /** What the last action has seen, or what was there at the start. */
    private FolderState told;

    /** What the last look has seen. */
    private FolderState seen;

    /** Whether the last look failed, so that a lasting failure is logged once. */
    private boolean failing;

    private KnowledgeWatch(
            KnowledgeReader reader, FolderState served, Consumer<FolderScan> changed) {
        this.reader = reader;
        this.changed = changed;
        this.told = served;
        this.seen = served;
        this.thread = Thread.ofPlatform().daemon().name("knowledge-watch").unstarted(this::watch);
    }

    /**
     * Begins to watch.
     *
     * @param reader finds the files; only the watch's thread may use it from now on
     * @param served the state that is known already
     * @param changed what to do after a change with what was seen, on the watch's thread
     */
    public static KnowledgeWatch start(
            KnowledgeReader reader, FolderState served, Consumer<FolderScan> changed) {
        var watch = new KnowledgeWatch(reader, served, changed);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            var pause = PAUSE;
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                long start = System.nanoTime();
                var atRest = look();
                pause = pauseAfter(Duration.ofNanos(System.nanoTime() - start));
                atRest.ifPresent(this::act);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration pauseAfter(Duration look) {
        var stretched = look.multipliedBy(PAUSE_PER_LOOK);
        return stretched.compareTo(PAUSE) > 0 ? stretched : PAUSE;
    }

    /** A change that has come to rest, if there is one. */
    private Optional<FolderScan> look() {
        try {
            var now = reader.look(seen);
            boolean isAtRest = now.state().sameContent(seen);
            seen = now.state();
            failing = false;
            return isAtRest && !seen.sameContent(told) ? Optional.of(now) : Optional.empty();
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Cannot look at the knowledge folder; trying again", e);
            }
            failing = true;
            return Optional.empty();
        }
    }

    private void act(FolderScan scan) {
        told = scan.state();
        try {
            changed.accept(scan);
        } catch (RuntimeException e) {
            LOG.error("The changed knowledge could not be taken over", e);
        }
    }

    /** Ends the watch; an action that is running is waited for, never interrupted. */
    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
