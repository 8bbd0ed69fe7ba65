package faqbot.encode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file with what was worked out from many vectors: the last result only, with a key that says
 * from what.
 *
 * @param path where it is, or will be
 */
record DerivedFile(Path path) {
    /** Begins the file; another layout has another number. */
    private static final int FORMAT = 0x7EC70D01;

    /** The size of format, checksum of all that follows, and key. */
    private static final int HEADER = 24;

    private static final int SUMMED = 8;

    /** What was worked out from that, if it is there and sound. */
    Optional<ByteBuffer> read(VectorKey from) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEADER || bytes.getInt(0) != FORMAT || !key(bytes).equals(from)) {
            return Optional.empty();
        }
        return bytes.getInt(4) == sum(bytes) ? Optional.of(content(bytes)) : Optional.empty();
    }

    private static VectorKey key(ByteBuffer bytes) {
        return new VectorKey(bytes.getLong(SUMMED), bytes.getLong(SUMMED + Long.BYTES));
    }

    private static ByteBuffer content(ByteBuffer bytes) {
        return bytes.slice(HEADER, bytes.limit() - HEADER);
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes.slice(SUMMED, bytes.limit() - SUMMED));
        return (int) sum.getValue();
    }

    /** Takes the place of the file that may be there, at once; only under the folder's lock. */
    void write(VectorKey from, byte[] content) throws IOException {
        var bytes = ByteBuffer.allocate(HEADER + content.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(FORMAT).putInt(0).putLong(from.high()).putLong(from.low()).put(content);
        bytes.putInt(4, sum(bytes));
        var part = path.resolveSibling(path.getFileName() + ".part");
        Files.write(part, bytes.array());
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
