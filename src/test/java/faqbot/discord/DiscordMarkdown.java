package faqbot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads Markdown as Discord does and writes HTML: line ends count, there are no tables and images,
 * and some signs are Discord's own.
 */
final class DiscordMarkdown {
    private static final Pattern CODE_BLOCK =
            Pattern.compile("```(?:([\\w+#.-]+)\\n)?\\n*([^\\n].*?)\\n*```", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) +(.+)");
    private static final Pattern SUBTEXT = Pattern.compile("-# +(.+)");
    private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d+\\.) +(.+)");
    private static final Pattern QUOTE = Pattern.compile("> (.*)");

    private static final Pattern INLINE =
            Pattern.compile(
                    """
                    \\\\(?<escaped>[^\\p{Alnum}\\s])
                    |(?<ticks>`+)(?<code>.*?[^`])\\k<ticks>(?!`)
                    |\\[(?<label>(?:\\\\.|[^\\[\\]\\\\])++)\\]
                        \\(<?(?<target>https?://[^\\s)>]++)>?(?:\\ "[^"]*")?\\)
                    |<(?<auto>https?://[^\\s>]++)>
                    |(?<url>https?://[^\\s<]*[^\\s<.,:;"')\\]])
                    |<@!?(?<user>\\d++)>|<@&(?<role>\\d++)>|<\\#(?<channel>\\d++)>
                    |</(?<command>[^:>]++):\\d++>|<a?:(?<emoji>\\w++):\\d++>
                    |\\*\\*(?<strong>.+?)\\*\\*(?!\\*)
                    |__(?<underline>.+?)__(?!_)
                    |\\*(?=\\S)(?<em>(?:\\*\\*|[^*])+?)(?<!\\s)\\*(?!\\*)
                    |(?<!\\w)_(?<slanted>[^_]+)_(?!\\w)
                    |~~(?<strike>.+?)~~
                    |\\|\\|(?<spoiler>.+?)\\|\\|
                    """,
                    Pattern.COMMENTS | Pattern.DOTALL);

    /** A named group of {@link #INLINE} whose content is Markdown again, to its element. */
    private static final Map<String, String> NESTED =
            Map.of(
                    "strong", "strong",
                    "underline", "u",
                    "em", "em",
                    "slanted", "em",
                    "strike", "s",
                    "spoiler", "mark");

    private static final Map<String, String> NAMES =
            Map.of(
                    Payloads.BOT, "@faqbot",
                    Payloads.MEMBER, "@asker",
                    Payloads.ROLE, "@helpers",
                    Payloads.CHANNEL, "#questions");

    private DiscordMarkdown() {}

    /** A whole text. */
    static String html(String markdown) {
        var html = new StringBuilder();
        var text = markdown.replace("\r\n", "\n");
        var code = CODE_BLOCK.matcher(text);
        int from = 0;
        while (code.find()) {
            html.append(lines(text.substring(from, code.start())));
            html.append("<pre><code>").append(escaped(code.group(2))).append("</code></pre>");
            from = code.end();
        }
        return html.append(lines(text.substring(from))).toString();
    }

    /** A text that may hold no blocks, such as a title. */
    static String inline(String markdown) {
        var html = new StringBuilder();
        var found = INLINE.matcher(markdown);
        int from = 0;
        while (found.find()) {
            html.append(escaped(markdown.substring(from, found.start()))).append(html(found));
            from = found.end();
        }
        return html.append(escaped(markdown.substring(from))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String html(MatchResult found) {
        for (var nested : NESTED.entrySet()) {
            var content = found.group(nested.getKey());
            if (content != null) {
                return element(nested.getValue(), inline(content));
            }
        }
        if (found.group("label") != null) {
            return link(inline(found.group("label")));
        }
        return leaf(found);
    }

    private static String leaf(MatchResult found) {
        var groups =
                List.of("escaped", "code", "auto", "url", "user", "role", "channel", "command");
        for (var name : groups) {
            var content = found.group(name);
            if (content != null) {
                return switch (name) {
                    case "escaped" -> escaped(content);
                    case "code" -> element("code", escaped(content.strip()));
                    case "auto", "url" -> link(escaped(content));
                    case "command" -> pill("/" + content);
                    default -> pill(NAMES.getOrDefault(content, "@unknown"));
                };
            }
        }
        return escaped(":" + found.group("emoji") + ":");
    }

    /** Without a target: a picture cannot be clicked. */
    private static String link(String html) {
        return "<a>" + html + "</a>";
    }

    private static String pill(String text) {
        return "<span class=pill>" + escaped(text) + "</span>";
    }

    private static String element(String name, String html) {
        return "<" + name + ">" + html + "</" + name + ">";
    }

    private static String lines(String text) {
        // The line ends beside a block of code are part of it.
        var lines = text.replaceAll("^\\n|\\n$", "").split("\n", -1);
        var html = new StringBuilder();
        var plain = new ArrayList<String>();
        for (var line : text.isBlank() ? new String[0] : lines) {
            var block = block(line);
            if (block.isEmpty()) {
                plain.add(line);
            } else {
                html.append(paragraph(plain)).append(block);
                plain.clear();
            }
        }
        return html.append(paragraph(plain)).toString();
    }

    /** Emphasis may go over lines, so these are read together. */
    private static String paragraph(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "<div class=text>" + inline(String.join("\n", lines)) + "</div>";
    }

    /** A line that is a block of its own, else nothing. */
    private static String block(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return element("h" + heading.group(1).length(), inline(heading.group(2)));
        }
        var item = ITEM.matcher(line);
        if (item.matches()) {
            var sign = item.group(2).length() == 1 ? "•" : item.group(2);
            return "<div class=item style='--level:%d'><b>%s</b>%s</div>"
                    .formatted(item.group(1).length() / 2, sign, inline(item.group(3)));
        }
        var subtext = SUBTEXT.matcher(line);
        if (subtext.matches()) {
            return element("small", inline(subtext.group(1)));
        }
        var quote = QUOTE.matcher(line);
        return quote.matches() ? element("blockquote", inline(quote.group(1))) : "";
    }
}
