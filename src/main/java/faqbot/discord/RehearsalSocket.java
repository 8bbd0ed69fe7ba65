package faqbot.discord;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The server's end of a WebSocket: as much of RFC 6455 as a client of our own needs. One thread
 * reads; any may write.
 */
final class RehearsalSocket {
    /** From RFC 6455, section 4.2.2. */
    private static final String ACCEPTED = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /** Set in the first byte of a message's last part; none of ours has more than one. */
    private static final int LAST = 0x80;

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int KIND = 0x0f;
    private static final int LENGTH = 0x7f;
    private static final int MASK_SIZE = 4;

    /** Lengths that say where the length stands. */
    private static final int IN_TWO_BYTES = 126;

    private static final int IN_EIGHT_BYTES = 127;
    private static final int MOST_IN_TWO_BYTES = 0xffff;

    private final DataInputStream in;
    private final DataOutputStream out;

    private RehearsalSocket(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** Takes a client over that has asked for a WebSocket. */
    static RehearsalSocket accept(RehearsalRequest request, InputStream in, OutputStream out)
            throws IOException {
        var key = request.headers().get("sec-websocket-key");
        var head =
                """
                HTTP/1.1 101 Switching Protocols\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Accept: %s\r
                \r
                """
                        .formatted(accepted(key + ACCEPTED));
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return new RehearsalSocket(in, out);
    }

    private static String accepted(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(key.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /** The client's next text; nothing once it says farewell, or has gone without. */
    Optional<String> read() throws IOException {
        try {
            int kind = in.readUnsignedByte() & KIND;
            var content = content();
            if (kind == CLOSE) {
                write(CLOSE, content);
                return Optional.empty();
            }
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /** Clients always mask what they send. */
    private byte[] content() throws IOException {
        int length = length(in.readUnsignedByte() & LENGTH);
        var mask = in.readNBytes(MASK_SIZE);
        var content = in.readNBytes(length);
        for (int i = 0; i < content.length; i++) {
            content[i] ^= mask[i % MASK_SIZE];
        }
        return content;
    }

    private int length(int told) throws IOException {
        return switch (told) {
            case IN_TWO_BYTES -> in.readUnsignedShort();
            case IN_EIGHT_BYTES -> Math.toIntExact(in.readLong());
            default -> told;
        };
    }

    /** Sends a text. */
    void send(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says farewell, and why, by a number of four digits. */
    void close(int code) throws IOException {
        write(CLOSE, new byte[] {(byte) (code >> Byte.SIZE), (byte) code});
    }

    private synchronized void write(int kind, byte[] content) throws IOException {
        out.writeByte(LAST | kind);
        if (content.length < IN_TWO_BYTES) {
            out.writeByte(content.length);
        } else if (content.length <= MOST_IN_TWO_BYTES) {
            out.writeByte(IN_TWO_BYTES);
            out.writeShort(content.length);
        } else {
            out.writeByte(IN_EIGHT_BYTES);
            out.writeLong(content.length);
        }
        out.write(content);
        out.flush();
    }
}
