package faqbot.knowledge;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Some threads that share a piece of work.
 *
 * @param size how many; with one the caller's own does everything
 */
record Crew(int size) {
    Crew {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1 but was " + size);
        }
    }

    /**
     * Does a task with each of some things, and waits for all.
     *
     * @throws RuntimeException what a task has thrown; some things may have been left out then
     */
    <T> void doEach(List<T> things, Consumer<T> task) {
        if (size == 1 || things.size() < 2) {
            things.forEach(task);
            return;
        }
        var rest = new ConcurrentLinkedQueue<>(things);
        try (var threads =
                Executors.newFixedThreadPool(size, Thread.ofPlatform().daemon().factory())) {
            CompletableFuture.allOf(
                            IntStream.range(0, size)
                                    .mapToObj(_ ->
                                            CompletableFuture.runAsync(
                                                    () -> work(rest, task), threads))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static <T> void work(Queue<T> rest, Consumer<T> task) {
        try {
            for (var thing = rest.poll(); thing != null; thing = rest.poll()) {
                task.accept(thing);
            }
        } catch (RuntimeException e) {
            rest.clear();
            throw e;
        }
    }
}
