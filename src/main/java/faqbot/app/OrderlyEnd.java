package faqbot.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the process end, when it is told to, only after the work of this thread was put away. */
final class OrderlyEnd implements AutoCloseable {
    /** Longer than Discord takes to say farewell; a process that does not end is killed anyway. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "end");
    private volatile boolean isEnding;

    /** Work that can be interrupted. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    /** Does some work; whether the end of the process came before the work's own. */
    boolean comesBefore(Work work) {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
            return false;
        } catch (InterruptedException e) {
            return true;
        } catch (RuntimeException e) {
            if (isEnding) {
                return true; // libraries have exceptions of their own for an interruption
            }
            throw e;
        }
    }

    private void end() {
        isEnding = true;
        worker.interrupt();
        try {
            closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
