package faqbot.search;

import faqbot.encode.TextVectors;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Vectors that are being opened on a thread of their own, for their encoder takes as long to open
 * as an index. Used by one thread.
 */
public final class OpeningVectors implements AutoCloseable {
    private final FutureTask<Optional<TextVectors>> opening;
    private boolean isTaken;

    private OpeningVectors(FutureTask<Optional<TextVectors>> opening) {
        this.opening = opening;
    }

    /**
     * Starts to open some.
     *
     * @param open gives nothing where there is no encoder
     */
    public static OpeningVectors start(Callable<Optional<TextVectors>> open) {
        var opening = new FutureTask<>(open);
        Thread.ofPlatform().daemon().name("encoder-opening").start(opening);
        return new OpeningVectors(opening);
    }

    /** What is opened where there is no encoder. */
    public static OpeningVectors none() {
        var opening = new FutureTask<>(Optional::<TextVectors>empty);
        opening.run();
        return new OpeningVectors(opening);
    }

    /** Waits until they are open, or until it is known that they cannot be. */
    public void await() {
        boolean isInterrupted = false;
        while (!opening.isDone()) {
            try {
                opening.get();
            } catch (InterruptedException e) {
                isInterrupted = true; // it does not take long
            } catch (ExecutionException e) {
                break; // whoever takes them is told
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the vectors, which from now on belong to the caller; nothing a second time. */
    Optional<TextVectors> take() {
        if (isTaken) {
            return Optional.empty();
        }
        isTaken = true;
        await();
        if (opening.state() == Future.State.FAILED) {
            throw thrown(opening.exceptionNow());
        }
        return opening.resultNow();
    }

    private static RuntimeException thrown(Throwable cause) {
        return cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException("the encoder cannot be opened", cause);
    }

    /** Waits for the vectors and closes them, unless somebody took them. */
    @Override
    public void close() {
        take().ifPresent(TextVectors::close);
    }
}
