package faqbot.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 line by line; one that cannot be read does not spoil the next. */
final class LineReader {
    /** A question of 4,000 characters has 24,000 bytes if each is written as a JSON escape. */
    private static final int MAX_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream input;
    private long number;

    /** A line of the input. */
    sealed interface Line {}

    /**
     * What somebody wrote.
     *
     * @param number counted from 1
     * @param text without the line end
     */
    record Text(long number, String text) implements Line {}

    /**
     * What cannot be read.
     *
     * @param number counted from 1
     * @param why for a person
     */
    record Unreadable(long number, String why) implements Line {}

    LineReader(InputStream input) {
        this.input = new BufferedInputStream(input);
    }

    /** The next line; nothing at the end of the input. */
    Optional<Line> next() {
        try {
            return read();
        } catch (IOException e) {
            throw new InputException(e);
        }
    }

    private Optional<Line> read() throws IOException {
        int first = input.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        for (int next = first; next >= 0 && next != '\n'; next = input.read()) {
            if (length++ < MAX_BYTES) {
                bytes.write(next);
            }
        }
        return Optional.of(
                length > MAX_BYTES
                        ? new Unreadable(number, "the line is longer than " + MAX_BYTES + " bytes")
                        : line(bytes.toByteArray()));
    }

    private Line line(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var isMarked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
            return new Text(number, (isMarked ? text.substring(1) : text).stripTrailing());
        } catch (CharacterCodingException e) {
            return new Unreadable(number, "the line is not UTF-8");
        }
    }
}
