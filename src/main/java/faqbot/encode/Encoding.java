package faqbot.encode;

import java.util.List;

/**
 * A text as vectors: one for the whole, and those of its words in it.
 *
 * @param vector for the whole text
 * @param words in the order of the text, punctuation too; without what the encoder cut off because
 *     the text is longer than it reads
 */
public record Encoding(UnitVector vector, List<Word> words) {
    public Encoding {
        words = List.copyOf(words);
    }

    /**
     * A word where it stands: the same word has other vectors in another sentence.
     *
     * @param text as the encoder knows it, mostly in lower case and without accents
     * @param pieces a vector for each piece that the encoder knows; common words are one piece
     */
    public record Word(String text, List<UnitVector> pieces) {
        public Word {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException(
                        "a word must have pieces but \"" + text + "\" has none");
            }
        }
    }
}
