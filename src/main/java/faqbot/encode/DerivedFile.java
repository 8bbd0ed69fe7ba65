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

    /** Where that begins which is summed up. */
    private static final int SUMMED = 8;

    /** What was worked out from that, if it is there and sound. */
    Optional<ByteBuffer> read(VectorKey from) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var file = Files.newInputStream(path)) {
            var header = file.readNBytes(HEADER);
            return isHeader(buffer(header), from)
                    ? content(header, file.readAllBytes())
                    : Optional.empty();
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean isHeader(ByteBuffer header, VectorKey from) {
        return header.limit() == HEADER
                && header.getInt(0) == FORMAT
                && new VectorKey(header.getLong(8), header.getLong(16)).equals(from);
    }

    private static Optional<ByteBuffer> content(byte[] header, byte[] content) {
        int expected = buffer(header).getInt(4);
        return expected == sum(header, content) ? Optional.of(buffer(content)) : Optional.empty();
    }

    private static int sum(byte[] header, byte[] content) {
        var sum = new CRC32C();
        sum.update(header, SUMMED, HEADER - SUMMED);
        sum.update(content, 0, content.length);
        return (int) sum.getValue();
    }

    /** Takes the place of the file that may be there, at once; only under the folder's lock. */
    void write(VectorKey from, byte[] content) throws IOException {
        var header = new byte[HEADER];
        buffer(header).putInt(FORMAT).putInt(0).putLong(from.high()).putLong(from.low());
        buffer(header).putInt(4, sum(header, content));
        var part = path.resolveSibling(path.getFileName() + ".part");
        try (var file = Files.newOutputStream(part)) {
            file.write(header);
            file.write(content);
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
