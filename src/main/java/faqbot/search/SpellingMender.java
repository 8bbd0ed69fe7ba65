package faqbot.search;

import faqbot.search.Words.Word;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the knowledge's words where a member misspelt them, for an encoder, which makes little of
 * {@code pyhton}.
 *
 * <p>Only what is a word nowhere is mended: neither in the knowledge nor in the encoder's
 * vocabulary. Else names and everyday words would become the knowledge's own.
 */
final class SpellingMender {
    /** A word of four letters is near to too many others, unless it lacks a letter. */
    private static final int SHORT = 4;

    private final Vocabulary vocabulary;
    private final Predicate<String> isWord;

    /**
     * A mender of questions to an index.
     *
     * @param isWord whether a word in lower case is known elsewhere
     */
    SpellingMender(Vocabulary vocabulary, Predicate<String> isWord) {
        this.vocabulary = vocabulary;
        this.isWord = isWord;
    }

    /** The text with its misspelt words mended; the same text if there is none. */
    String mend(String text) {
        var mended = text;
        for (var word : Words.of(text)) {
            if (isUnknown(word)) {
                mended = mended(mended, word);
            }
        }
        return mended;
    }

    private boolean isUnknown(Word word) {
        return word.form().length() >= SHORT
                && word.form().chars().allMatch(Character::isLetter)
                && vocabulary.entriesWith(word.stem()) == 0
                && !isWord.test(word.form());
    }

    private String mended(String text, Word word) {
        return vocabulary.corrections(word.form()).stream()
                .map(Vocabulary.Correction::word)
                .filter(correction -> correction.length() > SHORT)
                .findFirst()
                .map(correction -> replaced(text, word.surface(), correction))
                .orElse(text);
    }

    private static String replaced(String text, String surface, String correction) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(surface) + "(?!\\p{L})")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(correction));
    }
}
