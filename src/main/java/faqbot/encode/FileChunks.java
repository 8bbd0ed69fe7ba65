package faqbot.encode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;

/**
 * Reads a file mostly forwards, much at a time: what is short and close together would else cost a
 * call each. Used by one thread.
 */
final class FileChunks {
    /** How much is read at a time. */
    private static final int CHUNK = 1 << 18;

    private final RandomAccessFile file;
    private final long length;

    /** What was read last, and where that begins. */
    private ByteBuffer chunk = ByteBuffer.allocate(0);

    private long begin;

    /**
     * Reads no more than there is now.
     *
     * @throws IOException if it cannot be read
     */
    FileChunks(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    /** How much there is, in bytes. */
    long length() {
        return length;
    }

    /** Bytes of the file; not to be kept beyond the next call. */
    ByteBuffer read(long from, int size) throws IOException {
        if (from < begin || from + size > begin + chunk.limit()) {
            begin = from;
            chunk =
                    ByteBuffer.wrap(
                            bytes(from, Math.clamp(length - from, size, Math.max(size, CHUNK))));
        }
        return chunk.slice((int) (from - begin), size);
    }

    private byte[] bytes(long from, int size) throws IOException {
        var bytes = new byte[size];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
