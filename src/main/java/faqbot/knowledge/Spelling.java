package faqbot.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the allowed words somebody meant. */
public final class Spelling {
    /** Few ids of entries are longer; nothing longer is worth a guess. */
    private static final int MAX_LENGTH = 100;

    private Spelling() {}

    /** The closest allowed word, if a person would take the two for the same. */
    public static Optional<String> closest(String word, Collection<String> allowed) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var plain = plain(word);
        return allowed.stream()
                .filter(candidate -> isOfLikeLength(word, candidate))
                .filter(candidate -> distance(plain, plain(candidate)) <= tolerance(candidate))
                .min(Comparator.comparingInt(candidate -> distance(plain, plain(candidate))));
    }

    /** What to do about an unknown key. */
    public static String mend(String word, Collection<String> allowed) {
        var guess = closest(word, allowed).map(meant -> "Did you mean \"" + meant + "\"? ");
        return guess.orElse("")
                + (allowed.isEmpty()
                        ? "Delete it."
                        : "Allowed are: " + String.join(", ", allowed) + ".");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** One mistake in each three letters. */
    private static int tolerance(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** Each letter that one has more than the other is a mistake, and is counted faster. */
    private static boolean isOfLikeLength(String word, String candidate) {
        return Math.abs(word.length() - candidate.length()) <= tolerance(candidate);
    }

    /** The number of letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = cell(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
