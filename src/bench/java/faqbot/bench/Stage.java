package faqbot.bench;

import java.io.IOException;
import java.time.Duration;

/**
 * A step of the whole run.
 *
 * @param prefix with which the names of all its values begin
 * @param title what it is, for the person who waits
 * @param usual how long it takes on two cores
 * @param work puts values
 */
record Stage(String prefix, String title, Duration usual, Work work) {
    /** What is done. */
    @FunctionalInterface
    interface Work {
        void into(Values values) throws IOException;
    }

    /** Does the work; what goes wrong is noted, and the others go on. */
    void run(Values values) {
        try {
            work.into(values);
        } catch (IOException | RuntimeException | AssertionError e) {
            values.fail(prefix, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
