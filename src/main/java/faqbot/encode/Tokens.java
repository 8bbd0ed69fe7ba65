package faqbot.encode;

import java.util.List;

/**
 * A text as the encoder reads it: the numbers of its word pieces.
 *
 * @param ids with the marks of beginning and end round them
 * @param words the words that the pieces make up, without those that were cut off
 */
record Tokens(List<Integer> ids, List<Word> words) {
    Tokens {
        ids = List.copyOf(ids);
        words = List.copyOf(words);
    }

    /**
     * A word and its pieces.
     *
     * @param text the word as the encoder knows it, mostly in lower case and without accents
     * @param begin the index of its first piece among the numbers
     * @param end the index after its last piece
     */
    record Word(String text, int begin, int end) {}
}
