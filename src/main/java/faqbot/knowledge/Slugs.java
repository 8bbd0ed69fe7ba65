package faqbot.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the anchors of one file's headings as GitHub does.
 *
 * <p>Lower case, without punctuation, spaces as hyphens, and {@code -1}, {@code -2} … after one
 * that was there before.
 */
final class Slugs {
    /** Letters, marks, digits, connectors such as {@code _}, space and hyphen stay. */
    private static final Pattern DROPPED =
            Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> repeats = new HashMap<>();

    /** The anchor of the next heading of the file. */
    String next(String heading) {
        var slug = slug(heading);
        var unique = slug;
        while (repeats.containsKey(unique)) {
            unique = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        repeats.put(unique, 0);
        return unique;
    }

    /** All anchors given so far. */
    Set<String> all() {
        return Set.copyOf(repeats.keySet());
    }

    /** The anchor of a heading that nothing came before. */
    static String slug(String heading) {
        return DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }
}
