package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.search.EntryTitle;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Runs searches beside the events. They are on platform threads, since a virtual thread that
 * computes gives way to no other: two slow searches on two processors would hold up every
 * acknowledgement.
 */
final class SearchPool implements AutoCloseable {
    private final BotKnowledge knowledge;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    Math.max(2, Runtime.getRuntime().availableProcessors()),
                    Thread.ofPlatform().daemon().name("search-", 1).factory());

    SearchPool(BotKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Looks for the answer to a question. */
    PendingResult<Answer> answer(String question) {
        return start(() -> FoundAnswer.answer(question, knowledge));
    }

    /** Looks for the questions that somebody may be typing. */
    PendingResult<List<EntryTitle>> complete(String typed, int most) {
        return start(() -> knowledge.directory().complete(typed, most));
    }

    /**
     * Looks for the answer, and for the framework that the question may be one for: on two threads
     * where both are free, else on one.
     */
    PendingResult<FoundAnswer> answerOrWalk(String question) {
        var walk = new FutureTask<>(() -> FoundAnswer.walk(question, knowledge));
        var found =
                start(() -> {
                    var answer = FoundAnswer.answer(question, knowledge);
                    walk.run(); // does nothing where the other thread has begun
                    return new FoundAnswer(answer, walk.get());
                });
        threads.execute(walk);
        return found;
    }

    /** Starts something else that computes. */
    <T> PendingResult<T> start(Callable<T> search) {
        var task = new FutureTask<>(search);
        threads.execute(task);
        return new PendingResult<>(task);
    }

    /** Gives up the searches under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
