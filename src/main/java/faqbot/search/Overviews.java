package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.VectorKey;
import faqbot.search.Meanings.KnownEntry;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Overviews that are worked out once: the last is kept beside the vectors. Safe for use by several
 * threads.
 */
final class Overviews {
    private static final Logger LOG = LoggerFactory.getLogger(Overviews.class);

    /**
     * To be raised when an overview is worked out, or written, in another way, and when an entry
     * has other texts for the same content.
     */
    private static final int FORMAT = 1;

    private final TextVectors vectors;
    private final boolean areKept;
    private volatile Complete last = new Complete(new VectorKey(0, 0), Overview.NONE);

    /** An overview to which nothing is missing. */
    private record Complete(VectorKey key, Overview overview) {}

    /**
     * Overviews by some vectors.
     *
     * @param areKept whether they are worth a place, which there is for one
     */
    Overviews(TextVectors vectors, boolean areKept) {
        this.vectors = vectors;
        this.areKept = areKept;
    }

    /** What stands for all that an overview of some entries, in any order, depends on. */
    static VectorKey key(List<KnownEntry> entries) {
        long sum = 0;
        long other = 0;
        for (var entry : entries) {
            sum += entry.place().name();
            other += entry.place().otherName();
        }
        return VectorKey.of(
                "overview", String.join(" ", "" + FORMAT, "" + sum, "" + other, general()));
    }

    private static String general() {
        return Outsiders.GENERAL.toString();
    }

    /**
     * The overview of some entries.
     *
     * @param missing the texts that must be encoded before all entries are known; gets those that
     *     must be before the overview is complete
     */
    Overview of(List<KnownEntry> entries, Set<Text> missing) {
        if (!missing.isEmpty()) {
            return Overview.of(entries, vectors.known(Outsiders.GENERAL, missing));
        }
        var key = key(entries);
        var earlier = last;
        var found = earlier.key().equals(key) ? Optional.of(earlier.overview()) : kept(key);
        var overview = found.orElseGet(() -> worked(key, entries, missing));
        if (missing.isEmpty()) {
            last = new Complete(key, overview);
        }
        return overview;
    }

    private Overview worked(VectorKey key, List<KnownEntry> entries, Set<Text> missing) {
        var overview = Overview.of(entries, vectors.known(Outsiders.GENERAL, missing));
        if (areKept && missing.isEmpty()) {
            vectors.keepDerived(key, OverviewBytes.of(overview));
        }
        return overview;
    }

    private Optional<Overview> kept(VectorKey key) {
        return areKept ? vectors.derived(key).flatMap(Overviews::read) : Optional.empty();
    }

    private static Optional<Overview> read(ByteBuffer bytes) {
        try {
            return Optional.of(OverviewBytes.read(bytes));
        } catch (RuntimeException e) {
            LOG.debug("What was worked out from the vectors is not as it was written", e);
            return Optional.empty();
        }
    }
}
