package faqbot.encode;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A record of the vector file: what it is about, and where its numbers are.
 *
 * <p>A header (mark, size, key, checksum of the numbers, checksum of the header) and the numbers
 * follow one another. A record whose header is sound tells where the next one begins.
 *
 * @param key what the vectors are of
 * @param size of the numbers, in bytes
 * @param checksum of the numbers
 */
record VectorRecord(VectorKey key, int size, int checksum) {
    /** Size of a header in bytes. */
    static final int HEADER = 32;

    /** A record begins at a multiple of this. */
    static final int STEP = 8;

    /** Begins each record. */
    static final int MARK = 0x7EC70201;

    /** The vectors of 512 pieces with 4096 numbers each; more is damage. */
    private static final int LARGEST = 512 * EncoderSettings.LARGEST_DIMENSION * Float.BYTES;

    private static final int SUMMED_HEADER = HEADER - Integer.BYTES;

    /** The header that a buffer begins with, if it is sound. */
    static Optional<VectorRecord> read(ByteBuffer header) {
        int mark = header.getInt(0);
        int size = header.getInt(4);
        if (mark != MARK || size < 0 || size > LARGEST) {
            return Optional.empty();
        }
        if (header.getInt(SUMMED_HEADER) != sum(header.slice(0, SUMMED_HEADER))) {
            return Optional.empty();
        }
        var key = new VectorKey(header.getLong(8), header.getLong(16));
        return Optional.of(new VectorRecord(key, size, header.getInt(24)));
    }

    /** A whole record as bytes. */
    static byte[] write(VectorKey key, List<UnitVector> vectors) {
        var numbers = numbers(vectors);
        var record = new VectorRecord(key, numbers.length, sum(ByteBuffer.wrap(numbers)));
        var bytes = ByteBuffer.allocate(record.wholeSize());
        bytes.putInt(MARK).putInt(record.size).putLong(key.high()).putLong(key.low());
        bytes.putInt(record.checksum).putInt(sum(bytes.slice(0, SUMMED_HEADER)));
        return bytes.put(numbers).array();
    }

    private static byte[] numbers(List<UnitVector> vectors) {
        int count = vectors.stream().mapToInt(UnitVector::dimension).sum();
        var bytes = ByteBuffer.allocate(count * Float.BYTES);
        for (var vector : vectors) {
            for (float component : vector.components()) {
                bytes.putFloat(component);
            }
        }
        return bytes.array();
    }

    /** The distance from this record to the next. */
    int wholeSize() {
        return (HEADER + size + STEP - 1) / STEP * STEP;
    }

    /** The vectors in the numbers, if they are sound. */
    Optional<List<UnitVector>> vectors(ByteBuffer numbers, int dimension) {
        if (sum(numbers.duplicate()) != checksum || size % (dimension * Float.BYTES) != 0) {
            return Optional.empty();
        }
        var vectors = new ArrayList<UnitVector>();
        var floats = numbers.asFloatBuffer();
        while (floats.hasRemaining()) {
            var components = new float[dimension];
            floats.get(components);
            vectors.add(UnitVector.ofComponents(components));
        }
        return Optional.of(vectors);
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
