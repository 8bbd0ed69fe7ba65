package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.VectorKey;
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
    private final boolean mayLag;
    private volatile Complete last = new Complete(new VectorKey(0, 0), Overview.NONE);

    /** An overview of entries that are all known. */
    private record Complete(VectorKey key, Overview overview) {}

    /**
     * An overview to answer by.
     *
     * @param isComplete whether it is of all entries as they are now
     */
    record View(Overview overview, boolean isComplete) {
        static final View NONE = new View(Overview.NONE, true);
    }

    /**
     * Overviews by some vectors.
     *
     * @param areKept whether they are worth a place, which there is for one
     * @param mayLag whether an earlier one does until somebody calls {@link #renew}
     */
    Overviews(TextVectors vectors, boolean areKept, boolean mayLag) {
        this.vectors = vectors;
        this.areKept = areKept;
        this.mayLag = mayLag;
    }

    /**
     * The overview of some entries.
     *
     * @param missing the texts that must be encoded before all entries are known; gets those that
     *     must be before the overview is complete
     */
    View of(List<LiveSegment> segments, Set<Text> missing) {
        var key = key(segments);
        if (missing.isEmpty() && isThere(key)) {
            return new View(last.overview(), true);
        }
        if (mayLag && !last.overview().equals(Overview.NONE)) {
            return new View(last.overview(), false);
        }
        var general = vectors.known(Outsiders.GENERAL, missing);
        if (!LiveSegment.areKnown(segments)) {
            return new View(Overview.NONE, missing.isEmpty());
        }
        var overview = Overview.of(entries(segments), general);
        if (missing.isEmpty()) {
            keep(new Complete(key, overview));
        }
        return new View(overview, missing.isEmpty());
    }

    /** What stands for all that an overview of some entries depends on. */
    private static VectorKey key(List<LiveSegment> segments) {
        var sum = segments.stream().map(LiveSegment::sum).reduce(EntrySum.NONE, EntrySum::plus);
        return VectorKey.of("overview", FORMAT + " " + sum + " " + Outsiders.GENERAL);
    }

    private static List<KnownEntry> entries(List<LiveSegment> segments) {
        return segments.stream().flatMap(LiveSegment::entries).toList();
    }

    /** Whether the last overview has a key, or the one that was kept. */
    private boolean isThere(VectorKey key) {
        if (!last.key().equals(key) && areKept) {
            var kept = vectors.derived(key).flatMap(Overviews::read);
            kept.ifPresent(overview -> last = new Complete(key, overview));
        }
        return last.key().equals(key);
    }

    private static Optional<Overview> read(ByteBuffer bytes) {
        try {
            return Optional.of(OverviewBytes.read(bytes));
        } catch (RuntimeException e) {
            LOG.debug("What was worked out from the vectors is not as it was written", e);
            return Optional.empty();
        }
    }

    private void keep(Complete complete) {
        last = complete;
        if (areKept) {
            vectors.keepDerived(complete.key(), OverviewBytes.of(complete.overview()));
        }
    }

    /** Looks at entries that are all known, however long that takes. */
    void renew(List<LiveSegment> segments) {
        var general = Outsiders.GENERAL.stream().map(vectors::of).toList();
        keep(new Complete(key(segments), Overview.of(entries(segments), general)));
    }
}
