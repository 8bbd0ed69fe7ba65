package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** The REST routes of the loopback Discord, with what it remembers. */
final class FakeRest {
    private final Map<String, Function<Call, JsonNode>> routes = new LinkedHashMap<>();
    private final String gatewayUrl;
    private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
    private final ObjectNode application = Payloads.application();
    private final ArrayNode guilds = Json.array();
    private volatile int shards = 1;
    private volatile int starts = 999;

    FakeRest(String gatewayUrl) {
        this.gatewayUrl = gatewayUrl;
        routes.put("GET /users/@me", _ -> self());
        routes.put("GET /gateway/bot", _ -> gateway());
        routes.put("GET /applications/@me", _ -> application.deepCopy());
        routes.put("GET /users/@me/guilds", _ -> guilds.deepCopy());
        for (var place : List.of("/applications/*/commands", "/applications/*/guilds/*/commands")) {
            routes.put("GET " + place, call -> commands(call.path()));
            routes.put("PUT " + place, call -> register(call.path(), call.body()));
        }
        routes.put("POST /channels/*/messages", call -> message(call.body()));
        routes.put("POST /interactions/*/*/callback", FakeRest::callback);
        routes.put("PATCH /webhooks/*/*/messages/@original", call -> message(call.body()));
        routes.put("DELETE /webhooks/*/*/messages/@original", _ -> Json.object());
        routes.put("POST /webhooks/*/*", call -> message(call.body()));
        routes.put("PATCH /channels/*/messages/*", call -> message(call.body()));
        routes.put("DELETE /channels/*/messages/*", _ -> Json.object());
    }

    /** What Discord answers; empty if there is no such route. */
    Optional<JsonNode> answer(Call call) {
        return routes.entrySet().stream()
                .filter(route -> call.isOf(route.getKey()))
                .findFirst()
                .map(route -> route.getValue().apply(call));
    }

    /** Replaces the commands of all servers; gives them back with ids. */
    JsonNode register(JsonNode wanted) {
        return register("/applications/" + Payloads.APPLICATION + "/commands", wanted);
    }

    private JsonNode register(String place, JsonNode wanted) {
        var registered = Json.array();
        wanted.forEach(command -> registered.add(registered(command.deepCopy())));
        commands.put(place, registered);
        return registered;
    }

    /** Sets how many shards the bot is told to use. */
    void suggestShards(int number) {
        shards = number;
    }

    /** Sets how many connections the bot may open before tomorrow. */
    void leaveStarts(int number) {
        starts = number;
    }

    /** What Discord says of the application, to be changed. */
    ObjectNode application() {
        return application;
    }

    /** The servers the bot is in, to be added to. */
    ArrayNode guilds() {
        return guilds;
    }

    private JsonNode gateway() {
        var gateway =
                Json.object(
                                """
                                {"session_start_limit": {"total": 1000,
                                 "reset_after": 14400000, "max_concurrency": 16}}
                                """)
                        .put("url", gatewayUrl)
                        .put("shards", shards);
        gateway.withObject("/session_start_limit").put("remaining", starts);
        return gateway;
    }

    private static ObjectNode self() {
        return Payloads.bot().put("mfa_enabled", false).put("locale", "en-US");
    }

    private JsonNode commands(String place) {
        return commands.getOrDefault(place, Json.array());
    }

    private static ObjectNode registered(ObjectNode command) {
        asDiscordWrites(command);
        return command.put("id", Payloads.newId())
                .put("application_id", Payloads.APPLICATION)
                .put("version", Payloads.newId());
    }

    /** Numbers where JDA sends text, null where nothing is translated. */
    private static void asDiscordWrites(ObjectNode command) {
        command.replace("contexts", numbers(command.path("contexts")));
        command.replace("integration_types", numbers(command.path("integration_types")));
        for (var option : command.path("options")) {
            if (option.path("type").asInt() == OptionType.BOOLEAN.getKey()) {
                ((ObjectNode) option).remove("autocomplete");
            }
        }
        if (!command.has("description")) {
            command.put("description", "");
        }
        orNull(command, "name_localizations");
        orNull(command, "description_localizations");
    }

    private static void orNull(ObjectNode command, String field) {
        if (command.path(field).isEmpty()) {
            command.putNull(field);
        }
    }

    private static ArrayNode numbers(JsonNode texts) {
        var numbers = Json.array();
        texts.forEach(text -> numbers.add(text.asInt()));
        return numbers;
    }

    private static JsonNode callback(Call call) {
        var id = call.path().split("/", -1)[2];
        var answer = Json.object("{\"interaction\": {\"id\": \"%s\", \"type\": 2}}".formatted(id));
        if (call.body().path("type").asInt() == 4) {
            answer.putObject("resource")
                    .put("type", 4)
                    .set("message", message(call.body().path("data")));
        }
        return answer;
    }

    /** Components as Discord gives them back: each with a number. */
    private static JsonNode numbered(JsonNode components) {
        var numbered = components.isMissingNode() ? Json.array() : components.deepCopy();
        var number = 0;
        for (var row : numbered) {
            ((ObjectNode) row).put("id", ++number);
            for (var component : row.path("components")) {
                ((ObjectNode) component).put("id", ++number);
            }
        }
        return numbered;
    }

    /** The message as Discord stores what was sent. */
    static ObjectNode message(JsonNode sent) {
        var message = Payloads.directMessage(sent.path("content").asText());
        message.put("channel_id", Payloads.CHANNEL);
        message.set("author", Payloads.bot());
        message.put("flags", sent.path("flags").asInt());
        for (var embed : sent.path("embeds")) {
            ObjectNode stored = embed.deepCopy();
            message.withArray("embeds").add(stored.put("type", "rich"));
        }
        message.set("components", numbered(sent.path("components")));
        return message;
    }
}
