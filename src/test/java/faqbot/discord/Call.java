package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import okio.ByteString;

/**
 * A request the bot made.
 *
 * @param path below the API's base, without the query
 * @param body an empty object if there was none
 * @param files what was sent beside the body
 */
record Call(String method, String path, JsonNode body, Instant at, List<Upload> files) {
    /** A file of a request. */
    record Upload(String name, String type, ByteString content) {}

    /** A request without files. */
    Call(String method, String path, JsonNode body, Instant at) {
        this(method, path, body, at, List.of());
    }

    /**
     * Whether this is a call of a route.
     *
     * @param route method and path; a star stands for one part of the path
     */
    boolean isOf(String route) {
        return (method + " " + path).matches(route.replace("*", "[^/]+"));
    }

    @Override
    public String toString() {
        return method + " " + path + " " + body;
    }
}
