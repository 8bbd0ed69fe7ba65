package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Uses of commands, buttons and menus, as Discord sends them. */
final class Interactions {
    static final String SOMEBODY_ELSE = "300000000000000016";
    static final String MODERATOR = "300000000000000026";

    private static final long FIRST_MESSAGE = Long.parseLong(Payloads.newId());

    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int COMPLETION = 4;

    /** Kinds of options. */
    private static final int SUBCOMMAND = 1;

    private static final int TEXT = 3;

    /** A kind of callback. */
    private static final int EDIT = 7;

    private static final int PRIVATE = 64;

    /** View channels, send, embed links, read history. */
    private static final long PERMISSIONS = 1024 + 2048 + 16384 + 65536;

    private static final long MANAGE_MESSAGES = 8192;

    private Interactions() {}

    /** A use of a command without options. */
    static ObjectNode command(String name) {
        return by(
                Payloads.MEMBER,
                COMMAND,
                Json.object("{\"id\": \"1\", \"name\": \"%s\", \"type\": 1}".formatted(name)));
    }

    /**
     * A use of a command with options of text.
     *
     * @param options names and values in turn
     */
    static ObjectNode command(String name, String... options) {
        var interaction = command(name);
        interaction.withObject("/data").set("options", texts(options));
        return interaction;
    }

    /** A use of a subcommand with options of text. */
    static ObjectNode subcommand(String name, String subcommand, String... options) {
        var interaction = command(name);
        interaction
                .withObject("/data")
                .withArray("options")
                .addObject()
                .put("name", subcommand)
                .put("type", 1)
                .set("options", texts(options));
        return interaction;
    }

    /** What a member has typed of the last option so far. */
    static ObjectNode typingLast(ObjectNode command) {
        var options = command.withObject("/data").withArray("options");
        var last = (ObjectNode) options.get(options.size() - 1);
        if (last.path("type").asInt() == SUBCOMMAND) {
            var own = last.withArray("options");
            last = (ObjectNode) own.get(own.size() - 1);
        }
        last.put("focused", true);
        return command.put("type", COMPLETION);
    }

    private static ArrayNode texts(String... options) {
        var texts = Json.array();
        for (int i = 0; i < options.length; i += 2) {
            texts.addObject()
                    .put("name", options[i])
                    .put("type", TEXT)
                    .put("value", options[i + 1]);
        }
        return texts;
    }

    /** {@code /ask} with all its options. */
    static ObjectNode askPrivately(String question) {
        var interaction = Payloads.ask(question);
        interaction
                .withObject("/data")
                .withArray("options")
                .add(Json.object("{\"name\": \"private\", \"type\": 5, \"value\": true}"));
        return interaction;
    }

    /** What a member has typed of a question so far. */
    static ObjectNode typing(String text) {
        var interaction = Payloads.ask(text).put("type", COMPLETION);
        interaction.withObject("/data/options/0").put("focused", true);
        return interaction;
    }

    /** "Answer this" on a message. */
    static ObjectNode answerThis(ObjectNode message) {
        var data =
                Json.object(
                        """
                        {"id": "2", "name": "Answer this", "type": 3, "target_id": "%s"}
                        """
                                .formatted(message.path("id").asText()));
        data.withObject("/resolved/messages").set(message.path("id").asText(), message);
        return by(Payloads.MEMBER, COMMAND, data);
    }

    /** A click on the button with a label. */
    static ObjectNode click(JsonNode sent, String label) {
        return click(sent, label, Payloads.MEMBER);
    }

    /** A click of somebody on the button with a label. */
    static ObjectNode click(JsonNode sent, String label, String user) {
        return clickOn(sent, customId(sent, "label", label), user);
    }

    /** A click on the component with a custom id. */
    static ObjectNode clickOn(JsonNode sent, String customId, String user) {
        var data = Json.object().put("custom_id", customId).put("component_type", 2).put("id", 3);
        return by(user, COMPONENT, data).set("message", message(sent));
    }

    /** A choice of one or more things in the menu with a placeholder. */
    static ObjectNode choose(JsonNode sent, String placeholder, String... labels) {
        var menu = component(sent, "placeholder", placeholder);
        var data =
                Json.object()
                        .put("custom_id", menu.path("custom_id").asText())
                        .put("component_type", 3)
                        .put("id", 3);
        for (var option : menu.path("options")) {
            if (List.of(labels).contains(option.path("label").asText())) {
                data.withArray("values").add(option.path("value").asText());
            }
        }
        return by(Payloads.MEMBER, COMPONENT, data).set("message", message(sent));
    }

    /** The custom id of the component where a field has a value. */
    static String customId(JsonNode sent, String field, String value) {
        return component(sent, field, value).path("custom_id").asText();
    }

    /** The labels of the buttons, in order. */
    static List<String> labels(JsonNode sent) {
        return body(sent).path("components").findValuesAsText("label").stream().toList();
    }

    /** The component where a field has a value. */
    static JsonNode component(JsonNode sent, String field, String value) {
        for (var row : body(sent).path("components")) {
            for (var component : row.path("components")) {
                if (component.path(field).asText().equals(value)) {
                    return component;
                }
            }
        }
        throw new AssertionError("no component with " + field + " " + value + ": " + sent);
    }

    /** What the bot sent: the reply within a callback, or the message itself. */
    private static JsonNode body(JsonNode sent) {
        return sent.has("data") ? sent.path("data") : sent;
    }

    /** The message that was sent, as Discord gives it back. */
    private static ObjectNode message(JsonNode sent) {
        var message = FakeRest.message(body(sent)).put("id", messageId(sent));
        // An edit leaves the message as private as it was, and only private views are edited here.
        return sent.path("type").asInt() == EDIT ? message.put("flags", PRIVATE) : message;
    }

    /** The same id for the same message. */
    private static String messageId(JsonNode sent) {
        return Long.toString(FIRST_MESSAGE + (sent.hashCode() & 0x3f_ffff));
    }

    private static ObjectNode by(String user, int type, ObjectNode data) {
        var interaction = Payloads.ask("").put("type", type);
        interaction.set("data", data);
        var member = interaction.withObject("/member");
        member.set("user", Payloads.user(user, "member" + user.charAt(user.length() - 2)));
        var more = user.equals(MODERATOR) ? MANAGE_MESSAGES : 0;
        member.put("permissions", Long.toString(PERMISSIONS | more));
        if (user.equals(MODERATOR)) {
            member.withArray("roles").add(Payloads.MODERATORS);
        }
        return interaction;
    }
}
