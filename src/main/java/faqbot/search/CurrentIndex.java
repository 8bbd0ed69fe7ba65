package faqbot.search;

import java.io.IOException;
import java.util.function.Function;

/**
 * The index that is asked now, which may be exchanged while somebody asks. Any number of threads
 * may ask; one at a time exchanges.
 */
final class CurrentIndex {
    private volatile PassageIndex index;
    private volatile boolean closed;

    /** Begins with an index, which belongs to it from now on. */
    CurrentIndex(PassageIndex index) {
        this.index = index;
    }

    /** What a question to it gives; it stays until that is known. */
    <T> T ask(Function<PassageIndex, T> question) {
        var asked = acquire();
        try {
            return question.apply(asked);
        } finally {
            release(asked);
        }
    }

    /** It may have been taken away since it was seen. */
    private PassageIndex acquire() {
        while (!closed) {
            var seen = index;
            if (seen.reader().tryIncRef()) {
                return seen;
            }
        }
        throw new IllegalStateException("the index is closed");
    }

    /** The index of this moment, for what is known of it without its files. */
    PassageIndex now() {
        return index;
    }

    /** Puts another in its place; questions that are under way end well. */
    void exchange(PassageIndex newer) {
        var old = index;
        index = newer;
        release(old);
    }

    boolean isClosed() {
        return closed;
    }

    /** Takes no more questions; those that are under way end well. */
    void close() {
        closed = true;
        release(index);
    }

    private static void release(PassageIndex index) {
        try {
            index.reader().decRef();
        } catch (IOException e) {
            throw new IndexException("the index cannot be closed: " + e.getMessage(), e);
        }
    }
}
