package faqbot.encode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors in a folder, which several processes read and write. Used by one thread at a time.
 *
 * <p>Written under a lock, read without: what a process has seen stays where it is until another
 * file takes the place of the whole, and who has the old one open goes on reading it. A process
 * that is killed leaves half a record at the end, which the next writer cuts off.
 */
final class VectorStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

    /** Less is not worth writing the file anew. */
    private static final long SMALL = 1 << 20;

    /** Vectors of an encoder that was not used for so long are forgotten. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Path path;
    private final DerivedFile derived;
    private final int dimension;
    private VectorFile file;

    /**
     * Opens the file of an encoder; what is not one of its dimension is made anew.
     *
     * @throws IOException if the folder cannot be read and written
     */
    VectorStore(Path path, int dimension) throws IOException {
        this.path = path;
        this.derived = new DerivedFile(path.resolveSibling("derived-" + path.getFileName()));
        this.dimension = dimension;
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var _ = lock()) {
            this.file = open(path, dimension);
        }
    }

    private FolderLock lock() throws IOException {
        return FolderLock.take(path.resolveSibling("vectors.lock"));
    }

    private static VectorFile open(Path path, int dimension) throws IOException {
        var there = VectorFile.open(path, dimension);
        if (there.isPresent()) {
            return there.get();
        }
        var part = write(path, output -> output.write(VectorFile.newPreamble(dimension)));
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        return VectorFile.open(path, dimension)
                .orElseThrow(() -> new IOException(path + " is not what was written to it"));
    }

    /** Writes the file anew, beside the one that may be there. */
    private static Path write(Path path, Content content) throws IOException {
        var part = path.resolveSibling(path.getFileName() + ".part");
        try (var output = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.writeTo(output);
        }
        return part;
    }

    /** What to write to a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    Optional<List<UnitVector>> find(VectorKey key) throws IOException {
        return file.find(key);
    }

    /** Writes vectors, unless there are some. */
    void add(VectorKey key, List<UnitVector> vectors) throws IOException {
        if (file.contains(key)) {
            return;
        }
        try (var _ = lock()) {
            catchUp();
            if (!file.contains(key)) {
                file.append(VectorRecord.write(key, vectors));
            }
        }
    }

    /** What was worked out from many vectors, if that is kept. */
    Optional<ByteBuffer> derived(VectorKey from) throws IOException {
        return derived.read(from);
    }

    /** Keeps what was worked out, in the place of what was worked out before. */
    void keepDerived(VectorKey from, byte[] content) throws IOException {
        try (var _ = lock()) {
            derived.write(from, content);
        }
    }

    private void catchUp() throws IOException {
        if (file.isAt(path)) {
            file.catchUp();
            return;
        }
        file.close();
        file = open(path, dimension);
    }

    /** Forgets all others, if that saves half of the room. */
    void keepOnly(Set<VectorKey> needed) throws IOException {
        try (var _ = lock()) {
            forgetOtherEncoders();
            catchUp();
            long spare = file.length() - file.lengthOf(needed);
            if (spare > Math.max(SMALL, file.length() / 2)) {
                rewrite(needed);
            }
        }
    }

    private void rewrite(Set<VectorKey> needed) throws IOException {
        var old = file;
        var part =
                write(
                        path,
                        output -> {
                            output.write(VectorFile.newPreamble(dimension));
                            old.copy(needed, output);
                        });
        old.close();
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // On Windows nobody can replace a file that another process has open: another time,
            // then.
            LOG.debug("The vectors could not be written anew", e);
            Files.deleteIfExists(part);
        }
        file = open(path, dimension);
    }

    private void forgetOtherEncoders() throws IOException {
        var longAgo = Instant.now().minus(MEMORY);
        try (var others =
                Files.newDirectoryStream(path.resolveSibling(""), "{,derived-}vectors-*.bin")) {
            for (var other : others) {
                if (!isOurs(other)
                        && Files.getLastModifiedTime(other).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private boolean isOurs(Path file) {
        return file.equals(path) || file.equals(derived.path());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
