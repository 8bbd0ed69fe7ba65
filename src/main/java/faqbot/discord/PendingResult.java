package faqbot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that is being looked for. */
final class PendingResult<T> {
    /** A search takes milliseconds; one this long never ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Future<T> task;

    PendingResult(Future<T> task) {
        this.task = task;
    }

    /**
     * The result, if it comes in time; else the search goes on.
     *
     * @throws DiscordException if the search failed
     */
    Optional<T> within(Duration time) {
        try {
            return Optional.of(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new DiscordException("the search failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordException("the wait for an answer was interrupted", e);
        }
    }

    /** The result; a search that does not end is given up. */
    T await() {
        return orGiveUpAfter(PATIENCE);
    }

    /**
     * The result; a search that takes longer is given up.
     *
     * @throws DiscordException if the search failed or was given up
     */
    T orGiveUpAfter(Duration time) {
        return within(time)
                .orElseThrow(() -> {
                    task.cancel(true);
                    return new DiscordException("no answer within " + time);
                });
    }
}
