package faqbot.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** What a process of its own measured, printed for the one that started it. */
final class Measured {
    private static final double NANOS_OF_MILLISECOND = 1e6;

    private Measured() {}

    static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    /** Processor time that this thread has used, in milliseconds. */
    static double processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_OF_MILLISECOND;
    }

    /** The clock, in milliseconds from some moment on. */
    static double clockMillis() {
        return System.nanoTime() / NANOS_OF_MILLISECOND;
    }

    /** Processor time that each of some questions takes, in milliseconds. */
    static Percentiles each(Iterable<String> questions, int count, Consumer<String> ask) {
        var times = new double[count];
        int next = 0;
        for (var question : questions) {
            var start = processorMillis();
            ask.accept(question);
            times[next++] = processorMillis() - start;
        }
        return Percentiles.of(times);
    }
}
