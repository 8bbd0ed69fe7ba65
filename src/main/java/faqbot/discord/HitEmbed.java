package faqbot.discord;

import faqbot.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** Shows hits in Discord's embeds, cut to fit. */
final class HitEmbed {
    /** Ours: with the longest links, as many choices as there may be fit into a description. */
    private static final int MAX_CHOICE_TITLE = 120;

    /** What title and description leave of the sum that Discord allows. */
    private static final int MAX_FOOTER =
            MessageEmbed.EMBED_MAX_LENGTH_BOT
                    - MessageEmbed.TITLE_MAX_LENGTH
                    - MessageEmbed.DESCRIPTION_MAX_LENGTH;

    /** Ours: long enough for every path and link worth showing, so that marks stay short. */
    private static final int MAX_SOURCE = 512;

    private HitEmbed() {}

    /** The passage word for word under its linked title. */
    static MessageEmbed passage(Hit hit) {
        return new EmbedBuilder()
                .setTitle(title(hit, MessageEmbed.TITLE_MAX_LENGTH), link(hit).orElse(null))
                .setDescription(description(hit))
                .setFooter(footer(hit))
                .build();
    }

    /** The linked titles of the hits to choose from. */
    static MessageEmbed choice(List<Hit> hits) {
        var lines =
                IntStream.range(0, hits.size())
                        .mapToObj(i -> (i + 1) + ". " + choice(hits.get(i)))
                        .collect(Collectors.joining("\n"));
        return new EmbedBuilder().setDescription(Texts.SUGGESTIONS + "\n\n" + lines).build();
    }

    private static String title(Hit hit, int limit) {
        var title = hit.title().isBlank() ? hit.place().path() : hit.title();
        return TextCut.line(title, limit);
    }

    private static String description(Hit hit) {
        var mark = link(hit).map(Texts::readOn).orElseGet(() -> Texts.continuesIn(source(hit)));
        return TextCut.markdown(hit.passage().text(), MessageEmbed.DESCRIPTION_MAX_LENGTH, mark);
    }

    private static String footer(Hit hit) {
        var details = hit.details();
        var parts =
                Stream.of(
                        Optional.of(source(hit)),
                        details.reviewed().map(day -> Texts.reviewed(day.toString())),
                        details.validFor().map(Texts::validFor));
        return TextCut.line(
                parts.flatMap(Optional::stream).collect(Collectors.joining(" · ")), MAX_FOOTER);
    }

    private static String choice(Hit hit) {
        // Brackets would end the link's text.
        var title = title(hit, MAX_CHOICE_TITLE).replace("[", "\\[").replace("]", "\\]");
        return link(hit)
                .map(link -> "[" + title + "](" + link + ")")
                .orElseGet(() -> title + " (" + source(hit) + ")");
    }

    private static String source(Hit hit) {
        return TextCut.line(hit.place().path(), MAX_SOURCE);
    }

    /** The link as Discord takes it: on the web, in ASCII, without what would end it. */
    private static Optional<String> link(Hit hit) {
        return hit.link()
                .map(link -> link.toASCIIString().replace("(", "%28").replace(")", "%29"))
                .filter(link -> link.startsWith("https://") || link.startsWith("http://"))
                .filter(link -> link.length() <= MAX_SOURCE);
    }
}
