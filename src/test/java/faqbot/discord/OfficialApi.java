package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Discord's own description of its API (OpenAPI 3.1), as a judge of requests and answers. */
final class OfficialApi {
    /** Names the file; without it, only our own rules are checked. */
    private static final String PROPERTY = "discord.openapi";

    private static final String ID = "https://discord.invalid/openapi";
    private static final String COMPONENTS = "#/components/";

    /** Read once: it takes seconds. */
    private static final Optional<OfficialApi> FROM_PROPERTY = read();

    private final JsonNode paths;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OfficialApi(JsonNode description) {
        paths = description.path("paths");
        var components = Json.object();
        components.set("components", description.path("components"));
        close(components);
        registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi31(),
                        builder -> builder.schemas(Map.of(ID, components.toString())));
    }

    static Optional<OfficialApi> ofSystemProperty() {
        return FROM_PROPERTY;
    }

    /** What the description says against a request. */
    List<String> request(Call call) {
        var body = call.body().deepCopy();
        normalise(body);
        var normal = new Call(call.method(), call.path(), body, call.at());
        return template(call)
                .map(path -> errors(normal, "/paths/" + path, requestSchema(call, path)))
                .orElseGet(() -> List.of("not in Discord's description: " + call));
    }

    /** What the description says against the loopback Discord's own answer to a request. */
    List<String> answer(Call call, JsonNode answer) {
        var schema =
                template(call)
                        .map(path -> operation(call, path).at(schemaAt("/responses/200")))
                        .orElse(Json.object());
        return errors(new Call(call.method(), call.path(), answer, call.at()), "answer", schema);
    }

    private static Optional<OfficialApi> read() {
        var file = System.getProperty(PROPERTY, "");
        if (file.isEmpty()) {
            System.out.println(
                    "Requests are not held against Discord's API description: -D%s names no file"
                            .formatted(PROPERTY));
            return Optional.empty();
        }
        try {
            return Optional.of(new OfficialApi(Json.read(Files.readString(Path.of(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses unknown fields wherever the description lists the known ones in one place. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("type").asText().equals("object")
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")
                && !schema.has("allOf")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(OfficialApi::close);
    }

    /** The path in the description that fits, with the fewest gaps: {@code @me} before an id. */
    private Optional<String> template(Call call) {
        var fitting = Stream.<String>builder();
        paths.fieldNames().forEachRemaining(fitting);
        return fitting.build()
                .filter(path -> call.path().matches(path.replaceAll("\\{[^/}]+}", "[^/]+")))
                .filter(path -> paths.path(path).has(method(call)))
                .min(Comparator.comparingLong(path -> path.chars().filter(c -> c == '{').count()));
    }

    private JsonNode operation(Call call, String path) {
        return paths.path(path).path(method(call));
    }

    private JsonNode requestSchema(Call call, String path) {
        return operation(call, path).at(schemaAt("/requestBody"));
    }

    private static String schemaAt(String place) {
        return place + "/content/application~1json/schema";
    }

    private static String method(Call call) {
        return call.method().toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> errors(Call call, String place, JsonNode schema) {
        if (schema.isMissingNode() || schema.isEmpty()) {
            return List.of();
        }
        var text = schema.toString().replace(COMPONENTS, ID + COMPONENTS);
        var compiled =
                schemas.computeIfAbsent(
                        text,
                        _ ->
                                registry.getSchema(
                                        SchemaLocation.of(ID + "/" + schemas.size()),
                                        text,
                                        InputFormat.JSON));
        return compiled.validate(call.body().toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .map(error -> place + ": " + error + ": " + call)
                .toList();
    }

    /** Brings what Discord accepts beyond its description into the description's form. */
    private static void normalise(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("nsfw");
            if (object.path("type").asInt() == OptionType.BOOLEAN.getKey()) {
                object.remove("autocomplete");
            }
            object.path("attachments").forEach(OfficialApi::attachment);
            asNumber(object, "default_member_permissions");
            asNumbers(object.path("contexts"));
            asNumbers(object.path("integration_types"));
        }
        node.forEach(OfficialApi::normalise);
    }

    /** Discord takes a number for a file that is sent along, and derives its type. */
    private static void attachment(JsonNode attachment) {
        if (attachment instanceof ObjectNode object) {
            object.put("id", object.path("id").asText());
            object.remove("content_type");
        }
    }

    private static void asNumber(ObjectNode object, String field) {
        if (object.path(field).isTextual()) {
            object.put(field, object.path(field).asLong());
        }
    }

    private static void asNumbers(JsonNode numbers) {
        if (numbers instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, array.get(i).asInt());
            }
        }
    }
}
