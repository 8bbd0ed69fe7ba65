package faqbot.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The requests nobody has asked for yet, in the order they came. */
final class Calls {
    /** Longer than anything under test may take on a busy machine. */
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<Call> unclaimed = new ArrayList<>();

    void add(Call call) {
        lock.lock();
        try {
            unclaimed.add(call);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first call of a route, waiting for it if need be; each call is given once. */
    Call take(String route) {
        lock.lock();
        try {
            var left = DEADLINE.toNanos();
            var call = first(route);
            while (call.isEmpty() && left > 0) {
                left = added.awaitNanos(left);
                call = first(route);
            }
            call.ifPresent(unclaimed::remove);
            return call.orElseThrow(() -> new AssertionError("no " + route + " but " + unclaimed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + route, e);
        } finally {
            lock.unlock();
        }
    }

    List<Call> unclaimed() {
        lock.lock();
        try {
            return List.copyOf(unclaimed);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Call> first(String route) {
        return unclaimed.stream().filter(call -> call.isOf(route)).findFirst();
    }
}
