package faqbot.discord;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/** How many columns a text takes in a fixed-width font. */
final class DisplayWidth {
    /** What a reader sees as one character, however many it is made of. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** Asks for the picture of a character that also has a plain form. */
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    private DisplayWidth() {}

    /** Two for each wide character and emoji, one for any other that is seen. */
    static int of(String text) {
        return GRAPHEME.matcher(text).results().mapToInt(match -> ofOne(match.group())).sum();
    }

    private static int ofOne(String grapheme) {
        if (grapheme.codePoints().anyMatch(DisplayWidth::isWide)) {
            return 2;
        }
        return grapheme.codePoints().anyMatch(DisplayWidth::isSeen) ? 1 : 0;
    }

    private static boolean isWide(int point) {
        return point == EMOJI_STYLE
                || Character.isEmojiPresentation(point)
                || (WIDE_SCRIPTS.contains(UnicodeScript.of(point)) && !isHalfwidth(point))
                || isWideSign(point);
    }

    private static boolean isHalfwidth(int point) {
        return point >= 0xFF61 && point <= 0xFFDC;
    }

    /** Punctuation of Chinese and Japanese, and the wide forms of Latin letters. */
    private static boolean isWideSign(int point) {
        return (point >= 0x3000 && point <= 0x303E)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    false;
            default -> true;
        };
    }
}
