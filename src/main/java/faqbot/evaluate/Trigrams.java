package faqbot.evaluate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text looks like: all its runs of three letters, to tell whether another resembles it.
 *
 * <p>Case does not count, nor what is neither letter nor digit.
 */
record Trigrams(Set<String> runs) {
    private static final int LENGTH = 3;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    Trigrams {
        runs = Set.copyOf(runs);
    }

    static Trigrams of(String text) {
        var plain = " " + GAP.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
        var runs = new HashSet<String>();
        for (int i = 0; i + LENGTH <= plain.length(); i++) {
            runs.add(plain.substring(i, i + LENGTH));
        }
        return new Trigrams(runs);
    }

    /** The Jaccard index of the two sets: 1 for the same text, 0 for nothing in common. */
    double resemblance(Trigrams other) {
        long common = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
