package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Shows the JSON of a message, as the bot sent it, the way Discord does. */
final class MessageHtml {
    private static final int PRIVATE = 64;

    /** The kinds of components, by Discord's numbers. */
    private static final int ROW = 1;

    private static final int BUTTON = 2;
    private static final int SECTION = 9;
    private static final int TEXT = 10;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;

    private static final String[] BUTTON_STYLES = {
        "", "primary", "secondary", "success", "danger", "link"
    };

    private static final String EYE =
            "<svg viewBox='0 0 24 24'><path d='M12 5C6.5 5 2.7 9.3 1.5 12c1.2 2.7 5 7 10.5 7s9.3-4.3"
                    + " 10.5-7C21.3 9.3 17.5 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z'/></svg>";

    private static final String ARROW =
            "<svg viewBox='0 0 24 24'><path d='M14 3h7v7h-2V6.4l-9.3 9.3-1.4-1.4L17.6 5H14ZM5"
                    + " 5h5v2H5v12h12v-5h2v7H3V5Z'/></svg>";

    private MessageHtml() {}

    /** What a member wrote. */
    static String ofMember(String text) {
        return message("asker", "", DiscordMarkdown.html(text), "");
    }

    /**
     * What the bot sent in answer to a command.
     *
     * @param command its name
     */
    static String ofReplyToCommand(String command, JsonNode message) {
        return ofReplyToCommand(command, message, List.of());
    }

    /**
     * The same with files.
     *
     * @param files of which pictures are shown
     */
    static String ofReplyToCommand(String command, JsonNode message, List<Call.Upload> files) {
        var context =
                "<div class=context><i class='avatar small'></i><a>asker</a> used <span"
                        + " class=pill>/"
                        + command
                        + "</span></div>";
        return ofBot(context, message, pictures(files));
    }

    /** What the bot sent in reply to a message. */
    static String ofReply(String question, JsonNode message) {
        var context =
                "<div class=context><i class='avatar small'></i><a>asker</a> <span class=line>"
                        + DiscordMarkdown.inline(question)
                        + "</span></div>";
        return ofBot(context, message, "");
    }

    /** They stand above embeds. */
    private static String pictures(List<Call.Upload> files) {
        return files.stream()
                .filter(file -> file.name().endsWith(".png"))
                .map(file ->
                        "<img class=upload src='data:image/png;base64,"
                                + file.content().base64()
                                + "'>")
                .collect(Collectors.joining());
    }

    private static String ofBot(String context, JsonNode message, String pictures) {
        var isPrivate = (message.path("flags").asInt() & PRIVATE) != 0;
        var body =
                DiscordMarkdown.html(message.path("content").asText(""))
                        + pictures
                        + all(message.path("embeds"), MessageHtml::embed)
                        + all(message.path("components"), MessageHtml::component)
                        + (isPrivate
                                ? "<div class=alone>"
                                        + EYE
                                        + "Only you can see this • <a>Dismiss message</a></div>"
                                : "");
        return message("faqbot", context, body, isPrivate ? " private" : "");
    }

    private static String message(String author, String context, String body, String type) {
        var badge = author.equals("faqbot") ? "<span class=badge>APP</span>" : "";
        return """
        <article class="%s%s">%s
        <i class=avatar></i><div class=body>
        <header><b>%1$s</b>%s<time>14:02</time></header>
        %s</div></article>
        """
                .formatted(author, type, context, badge, body);
    }

    private static String embed(JsonNode embed) {
        var color = embed.path("color").asInt();
        var title = DiscordMarkdown.inline(embed.path("title").asText(""));
        return "<section class=embed%s>%s%s%s%s</section>"
                .formatted(
                        color == 0 ? "" : " style='--bar:#%06x'".formatted(color),
                        part("h4", embed.has("url") ? "<a>" + title + "</a>" : title),
                        part("div", DiscordMarkdown.html(embed.path("description").asText(""))),
                        part("dl", all(embed.path("fields"), MessageHtml::field)),
                        part("footer", escaped(embed.path("footer").path("text"))));
    }

    private static String field(JsonNode field) {
        return "<div class=%s><dt>%s</dt><dd>%s</dd></div>"
                .formatted(
                        field.path("inline").asBoolean() ? "beside" : "below",
                        DiscordMarkdown.inline(field.path("name").asText()),
                        DiscordMarkdown.html(field.path("value").asText()));
    }

    private static String component(JsonNode component) {
        var children = all(component.path("components"), MessageHtml::component);
        return switch (component.path("type").asInt()) {
            case ROW -> "<div class=row>" + children + "</div>";
            case BUTTON -> button(component);
            case TEXT -> DiscordMarkdown.html(component.path("content").asText());
            case SEPARATOR -> "<hr>";
            case CONTAINER -> "<section class=embed>" + children + "</section>";
            case SECTION ->
                    "<div class=beside><div>"
                            + children
                            + "</div>"
                            + component(component.path("accessory"))
                            + "</div>";
            default -> select(component);
        };
    }

    private static String button(JsonNode button) {
        var style = BUTTON_STYLES[button.path("style").asInt()];
        return "<span class='button %s%s'>%s%s%s</span>"
                .formatted(
                        style,
                        off(button),
                        emoji(button.path("emoji")),
                        escaped(button.path("label")),
                        style.equals("link") ? ARROW : "");
    }

    private static String select(JsonNode select) {
        var chosen =
                StreamSupport.stream(select.path("options").spliterator(), false)
                        .filter(option -> option.path("default").asBoolean())
                        .findFirst();
        var text =
                chosen.map(option -> "<b>" + escaped(option.path("label")) + "</b>")
                        .orElseGet(() -> escaped(select.path("placeholder")));
        return "<span class='select%s'><span class=line>%s</span><i></i></span>"
                .formatted(off(select), text);
    }

    private static String off(JsonNode component) {
        return component.path("disabled").asBoolean() ? " off" : "";
    }

    private static String emoji(JsonNode emoji) {
        return part("em", escaped(emoji.path("name")));
    }

    private static String escaped(JsonNode text) {
        return DiscordMarkdown.escaped(text.asText(""));
    }

    private static String part(String element, String html) {
        return html.isEmpty() ? "" : "<" + element + ">" + html + "</" + element + ">";
    }

    private static String all(JsonNode nodes, Function<JsonNode, String> show) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(show)
                .collect(Collectors.joining());
    }
}
