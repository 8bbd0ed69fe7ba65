package faqbot.bench;

import java.util.SplittableRandom;

/** A slip of the fingers. */
final class Typo {
    private Typo() {}

    /** The word with two letters swapped, or one left out, doubled or mistyped after the first. */
    static String in(String word, SplittableRandom random) {
        int at = random.nextInt(1, word.length() - 1);
        var typed = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, typed.charAt(at));
            case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> {
                typed.setCharAt(at, word.charAt(at + 1));
                typed.setCharAt(at + 1, word.charAt(at));
            }
        }
        return typed.toString();
    }
}
