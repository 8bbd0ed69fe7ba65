package faqbot.discord;

import faqbot.knowledge.MarkdownParts;
import faqbot.knowledge.MarkdownParts.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An author's text as Discord shows it best: all of it, with tables laid out and words bold. */
final class PassageMarkup {
    private static final String BOLD = "**";

    private PassageMarkup() {}

    /**
     * Markdown for Discord.
     *
     * @param words what to emphasise, each in all its forms, the most telling first
     */
    static String of(String markdown, Collection<Set<String>> words) {
        var parts = MarkdownParts.of(markdown);
        var edits =
                Stream.concat(
                        WordEmphasis.places(markdown, parts, words).stream()
                                .map(place -> bold(place, markdown)),
                        parts.tables().stream()
                                .flatMap(table ->
                                        TableLayout.of(table)
                                                .map(text -> new Edit(table.place(), text))
                                                .stream()));
        return edited(markdown, edits.sorted(Comparator.comparingInt(Edit::start)).toList());
    }

    private static Edit bold(Span place, String markdown) {
        return new Edit(place, BOLD + place.in(markdown) + BOLD);
    }

    private static String edited(String markdown, List<Edit> edits) {
        var text = new StringBuilder();
        int from = 0;
        for (var edit : edits) {
            text.append(markdown, from, edit.start()).append(edit.text());
            from = edit.place().end();
        }
        return text.append(markdown, from, markdown.length()).toString();
    }

    /** What to put in the place of a piece of the text. */
    private record Edit(Span place, String text) {
        int start() {
            return place.start();
        }
    }
}
