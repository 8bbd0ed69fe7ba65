package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** Rules for the messages in requests that Discord's description does not hold. */
final class MessageRules {
    private static final int MAX_CUSTOM_ID = 100;

    /** The routes whose body is a message. */
    private static final List<String> CARRIERS =
            List.of(
                    "POST /channels/*/messages",
                    "PATCH /channels/*/messages/*",
                    "POST /webhooks/*/*",
                    "PATCH /webhooks/*/*/messages/*");

    private final List<String> violations = new ArrayList<>();
    private final Call call;

    private MessageRules(Call call) {
        this.call = call;
    }

    /** What a request's message breaks; nothing if it has none. */
    static List<String> violations(Call call) {
        var rules = new MessageRules(call);
        if (CARRIERS.stream().anyMatch(call::isOf)) {
            rules.message(call.body());
        }
        if (call.isOf("POST /interactions/*/*/callback")) {
            rules.callback(call.body());
        }
        return rules.violations;
    }

    private void callback(JsonNode callback) {
        switch (callback.path("type").asInt()) {
            case 4, 7 -> message(callback.path("data"));
            case 5 -> deferral(callback.path("data"));
            case 6 -> require(callback.path("data").isEmpty(), "promise to edit has data");
            case 8 -> choices(callback.at("/data/choices"));
            default -> violated("unknown kind of callback");
        }
    }

    private void choices(JsonNode choices) {
        require(choices.isArray() && choices.size() <= OptionData.MAX_CHOICES, "choices");
        for (var choice : choices) {
            var length = choice.path("name").asText().length();
            require(
                    length >= 1 && length <= OptionData.MAX_CHOICE_NAME_LENGTH,
                    "name of a choice has " + length + " characters");
            var value = choice.path("value").asText().length();
            require(
                    value >= 1 && value <= OptionData.MAX_CHOICE_VALUE_LENGTH,
                    "value of a choice has " + value + " characters");
        }
    }

    private void deferral(JsonNode data) {
        data.fieldNames()
                .forEachRemaining(name -> require(name.equals("flags"), "deferral has " + name));
    }

    private void message(JsonNode message) {
        var content = message.path("content").asText("");
        require(content.length() <= Message.MAX_CONTENT_LENGTH, "content is too long");
        require(
                !content.isBlank()
                        || !message.path("embeds").isEmpty()
                        || !message.path("components").isEmpty(),
                "message is empty");
        require(message.path("embeds").size() <= Message.MAX_EMBED_COUNT, "too many embeds");
        embeds(message.path("embeds"));
        customIds(message);
        pings(message.path("allowed_mentions"));
    }

    private void embeds(JsonNode embeds) {
        var sum = 0;
        for (var embed : embeds) {
            sum += length(embed, "/title", MessageEmbed.TITLE_MAX_LENGTH);
            sum += length(embed, "/description", MessageEmbed.DESCRIPTION_MAX_LENGTH);
            sum += length(embed, "/footer/text", MessageEmbed.TEXT_MAX_LENGTH);
            sum += length(embed, "/author/name", MessageEmbed.AUTHOR_MAX_LENGTH);
            sum += fields(embed.path("fields"));
            require(length(embed, "/url", MessageEmbed.URL_MAX_LENGTH) >= 0, "url");
        }
        require(sum <= MessageEmbed.EMBED_MAX_LENGTH_BOT, "embeds are too long together: " + sum);
    }

    private int fields(JsonNode fields) {
        require(fields.size() <= MessageEmbed.MAX_FIELD_AMOUNT, "too many fields");
        var sum = 0;
        for (var field : fields) {
            sum += length(field, "/name", MessageEmbed.TITLE_MAX_LENGTH);
            sum += length(field, "/value", MessageEmbed.VALUE_MAX_LENGTH);
        }
        return sum;
    }

    private int length(JsonNode embed, String pointer, int limit) {
        var text = embed.at(pointer).asText("");
        require(text.length() <= limit, pointer + " is longer than " + limit);
        require(isWhole(text), pointer + " has half a character");
        return text.length();
    }

    private void customIds(JsonNode message) {
        var ids = message.path("components").findValuesAsText("custom_id");
        require(new HashSet<>(ids).size() == ids.size(), "custom ids are not unique");
        require(
                ids.stream().allMatch(id -> !id.isEmpty() && id.length() <= MAX_CUSTOM_ID),
                "custom id is empty or too long");
    }

    private void pings(JsonNode allowed) {
        require(allowed.path("parse").isArray(), "allowed_mentions.parse is missing");
        require(allowed.path("parse").isEmpty(), "may ping " + allowed.path("parse"));
        require(allowed.path("users").isEmpty(), "may ping users");
        require(allowed.path("roles").isEmpty(), "may ping roles");
        require(!allowed.path("replied_user").asBoolean(), "may ping the one replied to");
    }

    private void require(boolean holds, String violation) {
        if (!holds) {
            violated(violation);
        }
    }

    private void violated(String violation) {
        violations.add(violation + ": " + call);
    }

    /** Whether every surrogate has its other half. */
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
