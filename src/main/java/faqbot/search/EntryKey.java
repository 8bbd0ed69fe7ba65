package faqbot.search;

import faqbot.knowledge.Fingerprint;
import java.util.HexFormat;

/**
 * A short name of an entry for where its id is too long, such as a button: 12 hexadecimal digits.
 *
 * <p>It depends on the id alone. Among a million entries two share one by a chance of one in five
 * hundred.
 */
public final class EntryKey {
    /** How long every key is, in characters. */
    public static final int LENGTH = 12;

    private EntryKey() {}

    /** Whether a text may be the key of an entry. */
    static boolean isKey(String text) {
        return text.length() == LENGTH && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /** The key of the entry with an id. */
    public static String of(String entry) {
        return Fingerprint.of(entry).substring(0, LENGTH);
    }
}
