package faqbot.encode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps vectors on disk, so that a text is encoded once.
 *
 * <p>Safe for use by several threads and several processes. It never fails: what is damaged is
 * missing, and where the folder cannot be used it says so once and keeps nothing. Deleting its
 * files loses nothing but time.
 */
public final class VectorCache implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);

    private final Path path;

    /** Null where there is none that can be used. */
    private @Nullable VectorStore store;

    private VectorCache(Path path) {
        this.path = path;
    }

    /** Opens the cache of an encoder in a folder, which is made if need be. */
    public static VectorCache open(Path folder, Encoder encoder) {
        return open(folder, encoder.fingerprint(), encoder.dimension());
    }

    static VectorCache open(Path folder, String fingerprint, int dimension) {
        var cache = new VectorCache(folder.resolve("vectors-" + fingerprint + ".bin"));
        try {
            cache.store = new VectorStore(cache.path, dimension);
        } catch (IOException e) {
            cache.giveUp(e);
        }
        return cache;
    }

    /** The vectors of a key, if they are there and sound. */
    public Optional<List<UnitVector>> find(VectorKey key) {
        return use(opened -> opened.find(key)).flatMap(found -> found);
    }

    /** Keeps the vectors of a key, unless some are there already. */
    public void add(VectorKey key, List<UnitVector> vectors) {
        use(opened -> {
            opened.add(key, vectors);
            return true;
        });
    }

    /**
     * What was worked out from many vectors, if it is there and sound.
     *
     * @param from stands for all that it was worked out from
     */
    public Optional<ByteBuffer> derived(VectorKey from) {
        return use(opened -> derived(opened, from)).flatMap(found -> found);
    }

    /** The vectors are no worse for what cannot be read beside them. */
    private static Optional<ByteBuffer> derived(VectorStore opened, VectorKey from) {
        try {
            return opened.derived(from);
        } catch (IOException e) {
            LOG.debug("What was worked out from the vectors cannot be read", e);
            return Optional.empty();
        }
    }

    /** Keeps what was worked out from many vectors until something else is kept in its place. */
    public void keepDerived(VectorKey from, byte[] content) {
        use(opened -> keepDerived(opened, from, content));
    }

    /** Whether it could be written; where it could not, as on a full disk, the vectors stay. */
    private static boolean keepDerived(VectorStore opened, VectorKey from, byte[] content) {
        try {
            opened.keepDerived(from, content);
            return true;
        } catch (IOException e) {
            LOG.debug("What was worked out from the vectors cannot be kept", e);
            return false;
        }
    }

    /** Forgets all others, if that saves half of the room. */
    public void keepOnly(Set<VectorKey> needed) {
        use(opened -> {
            opened.keepOnly(needed);
            return true;
        });
    }

    private synchronized <T> Optional<T> use(Operation<T> operation) {
        if (store == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(operation.on(store));
        } catch (IOException e) {
            giveUp(e);
            return Optional.empty();
        }
    }

    private void giveUp(IOException failure) {
        LOG.warn(
                "Vectors cannot be kept in {} and are computed anew ({})",
                path,
                failure.toString());
        close();
    }

    @Override
    public synchronized void close() {
        try {
            if (store != null) {
                store.close();
            }
        } catch (IOException e) {
            LOG.debug("The vectors could not be closed", e);
        } finally {
            store = null;
        }
    }

    /** Something done with the store. */
    @FunctionalInterface
    private interface Operation<T> {
        T on(VectorStore store) throws IOException;
    }
}
