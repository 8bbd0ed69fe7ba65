package faqbot.search;

import faqbot.search.AnalysedText.Token;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a word may look like while somebody types it. */
final class Beginnings {
    /** In characters; who has typed so many of a word has said which one. */
    static final int LONGEST = 12;

    private Beginnings() {}

    /** The first letters of a word, at most {@link #LONGEST}. */
    static String longest(String word) {
        return firstCharacters(word, LONGEST);
    }

    /** Every beginning of a word, the shortest first. */
    static Stream<String> of(String word) {
        int letters = Math.min(LONGEST, word.codePointCount(0, word.length()));
        return IntStream.rangeClosed(1, letters).mapToObj(most -> firstCharacters(word, most));
    }

    /** How many different beginnings the words of a text have. */
    static int count(List<Token> tokens) {
        return (int) tokens.stream().flatMap(token -> of(token.form())).distinct().count();
    }

    /** The first characters of a text, where it has more than so many. */
    static String firstCharacters(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
