package faqbot.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * Shows entries in Discord's embeds, cut to fit.
 *
 * <p>Embeds and not the newer Components V2: they hold a passage of 4,096 characters beside its
 * title and source, where V2 allows 4,000 for all text of a message together; and an edit can turn
 * a plain message into an embed and back, while V2 stays with a message for good.
 *
 * @param texts in the reader's language
 */
record EntryEmbed(Texts texts) {
    /** The stripe beside an answer; legible in light and dark. It only repeats what is said. */
    static final int SURE = 0x2E8B57;

    /** Beside what is unsure. */
    static final int UNSURE = 0xC98A1B;

    /** Ours: with the longest links, as many choices as there may be fit into a description. */
    private static final int MAX_CHOICE_TITLE = 120;

    /** What title and description leave of the sum that Discord allows. */
    private static final int MAX_FOOTER =
            MessageEmbed.EMBED_MAX_LENGTH_BOT
                    - MessageEmbed.TITLE_MAX_LENGTH
                    - MessageEmbed.DESCRIPTION_MAX_LENGTH;

    /** The text under its linked title, cut with a mark if it is too long. */
    MessageEmbed of(EntryView entry) {
        var mark =
                entry.webLink()
                        .map(link -> texts.of(Text.READ_ON_AT, link))
                        .orElseGet(() -> texts.of(Text.CONTINUES_IN, entry.source()));
        var text = TextCut.markdown(entry.markup(), MessageEmbed.DESCRIPTION_MAX_LENGTH, mark);
        return embed(entry, text, Optional.empty());
    }

    /**
     * A page of the text.
     *
     * @param page its text
     * @param number what to say of its number
     */
    MessageEmbed page(EntryView entry, String page, String number) {
        return embed(entry, page, Optional.of(number));
    }

    /** A sentence, then the linked titles of entries to choose from. */
    MessageEmbed choice(String sentence, List<EntryView> entries) {
        var lines =
                IntStream.range(0, entries.size())
                        .mapToObj(i -> (i + 1) + ". " + entries.get(i).reference(MAX_CHOICE_TITLE))
                        .collect(Collectors.joining("\n"));
        return new EmbedBuilder()
                .setColor(UNSURE)
                .setDescription(sentence + "\n\n" + lines)
                .build();
    }

    private MessageEmbed embed(EntryView entry, String text, Optional<String> number) {
        return new EmbedBuilder()
                .setColor(SURE)
                .setTitle(entry.title(MessageEmbed.TITLE_MAX_LENGTH), entry.webLink().orElse(null))
                .setDescription(text)
                .setFooter(footer(entry, number))
                .build();
    }

    private String footer(EntryView entry, Optional<String> number) {
        var details = entry.details();
        var parts =
                Stream.of(
                        number,
                        Optional.of(entry.source()),
                        details.reviewed().map(day -> texts.of(Text.REVIEWED, day)),
                        details.validFor().map(what -> texts.of(Text.VALID_FOR, what)));
        return TextCut.line(
                parts.flatMap(Optional::stream).collect(Collectors.joining(" · ")), MAX_FOOTER);
    }
}
