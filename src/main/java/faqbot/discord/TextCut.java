package faqbot.discord;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Shortens text where it hurts least. Lengths are in UTF-16 units, never less than Discord counts.
 */
final class TextCut {
    private static final String ELLIPSIS = "…";

    private TextCut() {}

    /** The text up to a limit, with no character torn apart and no mark. */
    static String atCharacter(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, characterBorder(text, limit));
    }

    /** A line up to a limit, ending in an ellipsis if something is missing. */
    static String line(String text, int limit) {
        return text.length() <= limit ? text : atCharacter(text, limit - 1) + ELLIPSIS;
    }

    /**
     * Markdown up to a limit, cut after a block, else after a line or sentence, else after a word,
     * with an open block of code closed.
     *
     * @param mark stands at the end if something is missing, in a paragraph of its own
     */
    static String markdown(String text, int limit, String mark) {
        if (text.length() <= limit) {
            return text;
        }
        var end = "\n\n" + mark;
        var room = limit - end.length() - CodeFence.longestIn(text) - 1;
        var kept = text.substring(0, border(text, room)).stripTrailing();
        return closed(kept) + end;
    }

    /** The text with an open block of code closed. */
    static String closed(String text) {
        return CodeFence.openIn(text).map(fence -> text + "\n" + fence.marks()).orElse(text);
    }

    /** The last good place to cut; one that gives up more than half is not good. */
    static int border(String text, int room) {
        var block = blockBorder(text, room);
        if (block > room / 2) {
            return block;
        }
        var line = text.lastIndexOf('\n', room);
        var sentence =
                CodeFence.openIn(text.substring(0, room)).isPresent()
                        ? line
                        : last(BreakIterator.getSentenceInstance(Locale.ROOT), text, room);
        if (Math.max(line, sentence) > room / 2) {
            return Math.max(line, sentence);
        }
        var word = last(BreakIterator.getLineInstance(Locale.ROOT), text, room);
        return word > room / 2 ? word : characterBorder(text, room);
    }

    /** The last empty line outside of code; 0 if there is none. */
    private static int blockBorder(String text, int room) {
        var border = emptyLine(text, room);
        while (border > 0 && CodeFence.openIn(text.substring(0, border)).isPresent()) {
            border = emptyLine(text, border - 1);
        }
        return Math.max(border, 0);
    }

    private static int emptyLine(String text, int from) {
        return Math.max(text.lastIndexOf("\n\n", from), text.lastIndexOf("\n\r\n", from));
    }

    private static int last(BreakIterator borders, String text, int room) {
        // The next characters tell whether a border is one; the whole text would take long.
        borders.setText(text.substring(0, Math.min(text.length(), room + 2)));
        return borders.preceding(room + 1);
    }

    private static int characterBorder(String text, int room) {
        var tearsPair =
                Character.isHighSurrogate(text.charAt(room - 1))
                        && Character.isLowSurrogate(text.charAt(room));
        return tearsPair ? room - 1 : room;
    }
}
