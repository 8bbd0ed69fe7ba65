package faqbot.encode;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits text into words as BERT's tokenizers do.
 *
 * <p>Control characters are dropped, punctuation marks and Chinese characters are words of their
 * own, everything else is separated by white space.
 *
 * @param lowercases whether upper and lower case are the same
 * @param stripsAccents whether letters lose their accents
 * @param splitsChinese whether a Chinese character is a word
 */
record BertWords(boolean lowercases, boolean stripsAccents, boolean splitsChinese) {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    /** Those of which each character is a word; the list is BERT's. */
    private static final Set<UnicodeBlock> CHINESE =
            Set.of(
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C,
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D,
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E,
                    UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
                    UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT);

    List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        withoutAccents(spaced(text))
                .codePoints()
                .forEach(c -> {
                    if (isSpace(c)) {
                        finish(word, words);
                    } else if (isPunctuation(c)) {
                        finish(word, words);
                        words.add(Character.toString(c));
                    } else {
                        word.appendCodePoint(lowercases ? Character.toLowerCase(c) : c);
                    }
                });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Without control characters, and with spaces round Chinese characters. */
    private String spaced(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> isSpace(c) || !isControl(c))
                .forEach(c -> {
                    if (splitsChinese && isChinese(c)) {
                        result.append(' ').appendCodePoint(c).append(' ');
                    } else {
                        result.appendCodePoint(c);
                    }
                });
        return result.toString();
    }

    private String withoutAccents(String text) {
        // Asking first spares most questions the tables of Unicode, which take long to load.
        if (!stripsAccents || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
                    true;
            default -> c == REPLACEMENT_CHARACTER;
        };
    }

    /** Any sign of ASCII that is neither letter nor digit counts, such as {@code $}. */
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        var block = UnicodeBlock.of(c);
        return block != null && CHINESE.contains(block);
    }
}
