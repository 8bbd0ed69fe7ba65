package faqbot.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the parts of a start took. Any number of threads may measure. */
public final class StartTimes {
    private final Map<StartPhase, Duration> times =
            Collections.synchronizedMap(new EnumMap<>(StartPhase.class));

    /** Work that gives something and may fail in a way of its own. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** The same without a result. */
    @FunctionalInterface
    public interface Task<E extends Exception> {
        void run() throws E;
    }

    /** Does what belongs to a phase; its time is added to what is noted of that already. */
    public <T, E extends Exception> T measure(StartPhase phase, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            note(phase, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The same without a result. */
    public <E extends Exception> void measureTask(StartPhase phase, Task<E> task) throws E {
        long start = System.nanoTime();
        try {
            task.run();
        } finally {
            note(phase, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Notes that a phase took so long. */
    public void note(StartPhase phase, Duration time) {
        times.merge(phase, time, Duration::plus);
    }

    /** Notes that a phase took from when the process began until now. */
    public void noteSinceProcessBegan(StartPhase phase) {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(begun -> note(phase, Duration.between(begun, Instant.now())));
    }

    /** How long a phase took; zero if it did not take place. */
    public Duration of(StartPhase phase) {
        return times.getOrDefault(phase, Duration.ZERO);
    }

    /** The milliseconds of each phase by its name, in their order. */
    public Map<String, Long> millis() {
        var millis = new LinkedHashMap<String, Long>();
        for (var phase : StartPhase.values()) {
            millis.put(phase.word(), of(phase).toMillis());
        }
        return millis;
    }
}
