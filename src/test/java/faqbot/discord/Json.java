package faqbot.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the loopback Discord reads and writes it. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Json() {}

    static JsonNode read(String text) {
        try {
            return text.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    static ObjectNode object(String json) {
        return (ObjectNode) read(json);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** The text with sorted keys, the same for equal values. */
    static String pretty(JsonNode node) {
        try {
            var sorted = MAPPER.convertValue(node, Object.class);
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + node, e);
        }
    }
}
