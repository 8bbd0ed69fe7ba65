package faqbot.encode;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * An open file of vectors, which only grows. Used by one thread at a time.
 *
 * <p>Damage costs the records it touches: those after it are found by their mark. A random access
 * file is used because an interrupted thread would close a channel for all, and reading by position
 * because a mapped file stops the process where somebody truncates it.
 */
final class VectorFile implements AutoCloseable {
    /** Begins the file; another layout has another number. */
    private static final int FORMAT = 0x7EC70001;

    /** The size of format, dimension and a random number that tells apart files of one name. */
    private static final int PREAMBLE = 16;

    private final RandomAccessFile file;
    private final ByteBuffer preamble;
    private final Map<VectorKey, Place> places = new HashMap<>();

    /** The end of the last sound record. */
    private long end = PREAMBLE;

    /** Where a record begins. */
    private record Place(VectorRecord record, long begin) {
        long end() {
            return begin + record.wholeSize();
        }
    }

    private VectorFile(RandomAccessFile file, ByteBuffer preamble) {
        this.file = file;
        this.preamble = preamble;
    }

    /** Opens a file, if it is one of such vectors. */
    static Optional<VectorFile> open(Path path, int dimension) throws IOException {
        var preamble = preamble(path);
        if (preamble.isEmpty() || !isOf(dimension, preamble.get())) {
            return Optional.empty();
        }
        var opened = new VectorFile(new RandomAccessFile(path.toFile(), "rw"), preamble.get());
        try {
            opened.catchUp();
            return Optional.of(opened);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private static Optional<ByteBuffer> preamble(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(path)) {
            var bytes = content.readNBytes(PREAMBLE);
            return Optional.of(ByteBuffer.wrap(bytes)).filter(read -> read.capacity() == PREAMBLE);
        }
    }

    private static boolean isOf(int dimension, ByteBuffer preamble) {
        return preamble.getInt(0) == FORMAT && preamble.getInt(4) == dimension;
    }

    /** The beginning of a new file. */
    static byte[] newPreamble(int dimension) {
        var bytes = ByteBuffer.allocate(PREAMBLE);
        return bytes.putInt(FORMAT).putInt(dimension).putLong(new Random().nextLong()).array();
    }

    /** Whether this is still the file of that name. */
    boolean isAt(Path path) throws IOException {
        return preamble(path).filter(preamble::equals).isPresent();
    }

    /** Learns what was written since. */
    void catchUp() throws IOException {
        var chunks = new FileChunks(file);
        for (var next = next(chunks); next.isPresent(); next = next(chunks)) {
            places.put(next.get().record().key(), next.get());
            end = next.get().end();
        }
    }

    /** The first sound record after those that are known. */
    private Optional<Place> next(FileChunks chunks) throws IOException {
        long at = end;
        while (at + VectorRecord.HEADER <= chunks.length()) {
            long begin = at;
            var place =
                    VectorRecord.read(chunks.read(at, VectorRecord.HEADER))
                            .map(record -> new Place(record, begin))
                            .filter(found -> found.end() <= chunks.length());
            if (place.isPresent()) {
                return place;
            }
            at = nextMark(at + VectorRecord.STEP, chunks);
        }
        return Optional.empty();
    }

    private static long nextMark(long from, FileChunks chunks) throws IOException {
        long at = from;
        while (at + Integer.BYTES <= chunks.length()
                && chunks.read(at, Integer.BYTES).getInt(0) != VectorRecord.MARK) {
            at += VectorRecord.STEP;
        }
        return Math.min(at, chunks.length());
    }

    boolean contains(VectorKey key) {
        return places.containsKey(key);
    }

    /** The vectors of a key; what turns out to be damaged is forgotten. */
    Optional<List<UnitVector>> find(VectorKey key) throws IOException {
        var place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        var vectors = place.record().vectors(numbers(place), preamble.getInt(4));
        if (vectors.isEmpty()) {
            places.remove(key);
        }
        return vectors;
    }

    private ByteBuffer numbers(Place place) throws IOException {
        try {
            return read(place.begin() + VectorRecord.HEADER, place.record().size());
        } catch (EOFException e) {
            return ByteBuffer.allocate(0); // somebody has truncated the file
        }
    }

    private ByteBuffer read(long from, int size) throws IOException {
        var bytes = new byte[size];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /**
     * Writes a record where the last sound one ends; only under the lock, and after catching up.
     */
    void append(byte[] record) throws IOException {
        file.setLength(end);
        file.seek(end);
        file.write(record);
        catchUp();
    }

    long length() throws IOException {
        return file.length();
    }

    /** The room that some of the records take. */
    long lengthOf(Set<VectorKey> keys) {
        return places.values().stream()
                .filter(place -> keys.contains(place.record().key()))
                .mapToLong(place -> place.record().wholeSize())
                .sum();
    }

    /** Writes those of the keys whose vectors are sound. */
    void copy(Set<VectorKey> keys, OutputStream output) throws IOException {
        for (var key : keys) {
            var vectors = find(key);
            if (vectors.isPresent()) {
                output.write(VectorRecord.write(key, vectors.get()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
