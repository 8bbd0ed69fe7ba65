package faqbot.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something of an index that is read when somebody first asks. Any number of threads may ask. */
final class ReadOnce<T> {
    private final Reading<T> reading;

    /** Null until somebody asks. */
    private @Nullable T known;

    /** Reads it. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    ReadOnce(Reading<T> reading) {
        this.reading = reading;
    }

    /**
     * What was read; the same each time.
     *
     * @throws IndexException if it cannot be read
     */
    synchronized T get() {
        try {
            var found = known;
            if (found == null) {
                found = reading.read();
                known = found;
            }
            return found;
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }
}
