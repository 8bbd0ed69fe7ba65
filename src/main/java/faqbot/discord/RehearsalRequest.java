package faqbot.discord;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a client of our own asks over HTTP/1.1.
 *
 * @param method such as POST
 * @param path with what follows a question mark
 * @param headers by their names in lower case
 * @param body empty if there is none
 */
record RehearsalRequest(String method, String path, Map<String, String> headers, String body) {
    private static final int HEXADECIMAL = 16;

    /**
     * Reads the next one.
     *
     * @return nothing where the client has no more
     */
    static Optional<RehearsalRequest> read(InputStream in) throws IOException {
        var first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var words = first.split(" ", -1);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return Optional.of(new RehearsalRequest(words[0], words[1], headers, text(headers, in)));
    }

    /** Its path without what follows a question mark. */
    String route() {
        int end = path.indexOf('?');
        return end < 0 ? path : path.substring(0, end);
    }

    private static String text(Map<String, String> headers, InputStream in) throws IOException {
        return new String(body(headers, in), StandardCharsets.UTF_8);
    }

    private static byte[] body(Map<String, String> headers, InputStream in) throws IOException {
        var length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        return "chunked".equals(headers.get("transfer-encoding")) ? chunks(in) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(line(in), HEXADECIMAL);
            body.write(in.readNBytes(size));
            var _ = line(in);
        } while (size > 0);
        return body.toByteArray();
    }

    /** Up to the end of the line; empty at the end of the stream, too. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 && line.isEmpty()) {
                return "";
            }
            if (read < 0) {
                throw new EOFException("a request ends within a line");
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
