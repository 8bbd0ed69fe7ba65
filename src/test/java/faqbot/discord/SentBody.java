package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MultipartReader;
import okio.Buffer;

/**
 * What a request carries.
 *
 * @param json an empty object if there was none
 * @param files in the order they were sent
 */
record SentBody(JsonNode json, List<Call.Upload> files) {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=(.+)");
    private static final Pattern FILE = Pattern.compile(".*filename=\"([^\"]+)\".*");

    static SentBody of(RecordedRequest request) {
        var sent = request.getBody();
        if (sent == null) {
            return new SentBody(Json.object(), List.of());
        }
        var type = Optional.ofNullable(request.getHeaders().get("Content-Type")).orElse("");
        var boundary = BOUNDARY.matcher(type);
        return boundary.matches()
                ? parts(new Buffer().write(sent), boundary.group(1))
                : new SentBody(Json.read(sent.utf8()), List.of());
    }

    private static SentBody parts(Buffer sent, String boundary) {
        JsonNode json = Json.object();
        var files = new ArrayList<Call.Upload>();
        try (var reader = new MultipartReader(sent, boundary)) {
            for (var part = reader.nextPart(); part != null; part = reader.nextPart()) {
                var headers = part.headers();
                var file = FILE.matcher(String.valueOf(headers.get("Content-Disposition")));
                if (file.matches()) {
                    var type = String.valueOf(headers.get("Content-Type"));
                    files.add(new Call.Upload(file.group(1), type, part.body().readByteString()));
                } else {
                    json = Json.read(part.body().readUtf8());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SentBody(json, files);
    }
}
