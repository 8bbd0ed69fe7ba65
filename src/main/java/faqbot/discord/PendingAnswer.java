package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An answer that is being looked for on a thread of its own. */
final class PendingAnswer {
    /** Room for what a message shows and for runners-up. */
    private static final int HITS = 5;

    /** A search takes milliseconds; one this long never ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FutureTask<Answer> task;

    private PendingAnswer(FutureTask<Answer> task) {
        this.task = task;
    }

    static PendingAnswer start(Answerer answerer, String question) {
        var task = new FutureTask<>(() -> answerer.answer(question, HITS));
        Thread.startVirtualThread(task);
        return new PendingAnswer(task);
    }

    /**
     * The answer, if it comes in time; else the search goes on.
     *
     * @throws DiscordException if the search failed
     */
    Optional<Answer> within(Duration time) {
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

    /** The answer; a search that does not end is given up. */
    Answer await() {
        return orGiveUpAfter(PATIENCE);
    }

    /**
     * The answer; a search that takes longer is given up.
     *
     * @throws DiscordException if the search failed or was given up
     */
    Answer orGiveUpAfter(Duration time) {
        return within(time)
                .orElseThrow(() -> {
                    task.cancel(true);
                    return new DiscordException("no answer within " + time);
                });
    }
}
