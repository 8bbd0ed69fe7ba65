package faqbot.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what each of many does within a minute. Safe for use by threads. */
final class RateLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** From so many on those that did nothing lately are forgotten. */
    private static final int MANY = 1000;

    private final int most;
    private final InstantSource clock;
    private final Map<Long, Deque<Instant>> done = new HashMap<>();

    /**
     * Makes a limit.
     *
     * @param most what each may do within a minute; 0: any number
     */
    RateLimit(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more; if that is too much, counts nothing and tells how long to wait. */
    synchronized Optional<Duration> take(long who) {
        if (most == 0) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (done.size() > MANY) {
            done.values().removeIf(times -> !times.getLast().isAfter(now.minus(WINDOW)));
        }
        var times = done.computeIfAbsent(who, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(WINDOW))) {
            times.removeFirst();
        }
        if (times.size() == most) {
            return Optional.of(Duration.between(now, times.getFirst().plus(WINDOW)));
        }
        times.addLast(now);
        return Optional.empty();
    }
}
