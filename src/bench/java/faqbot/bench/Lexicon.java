package faqbot.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The words of a language that grows as more of it is written. A word's frequency falls with its
 * rank as Zipf found, and the number of words grows with the length of the text as Heaps found.
 */
final class Lexicon {
    /** The commonest English words, commonest first: they make half of any text. */
    private static final List<String> FUNCTION_WORDS =
            List.of(
                    "the", "of", "and", "to", "a", "in", "is", "that", "it", "for", "you", "on",
                    "with", "as", "are", "be", "this", "or", "by", "your", "not", "from", "can",
                    "if", "have", "an", "at", "which", "when", "we", "they", "will", "all", "but",
                    "one", "there", "each", "do", "how", "their", "what", "so", "up", "out", "them",
                    "then", "some", "would", "other", "into", "has", "more", "two", "its", "no",
                    "than", "only", "over", "also", "any", "after", "most", "must", "because",
                    "where", "does", "should", "through", "even", "before", "many", "these",
                    "between", "both", "without", "while", "until", "about", "same", "such");

    /**
     * Heaps' law, words = factor × length ^ exponent: with these a novel of 75,000 words has about
     * 10,000 different ones, as English novels do, and 75 million have about 430,000.
     */
    private static final double HEAPS_FACTOR = 20;

    private static final double HEAPS_EXPONENT = 0.55;

    /** Where a text begins, its author knows some words already. */
    private static final int FIRST_WORDS = 2_000;

    /** One content word of so many stands in the plural. */
    private static final int PLURALS = 6;

    private final SplittableRandom random;
    private final double logOfWords;
    private final double logOfFunctionWords;

    /**
     * The words somebody knows who has written so much.
     *
     * @param written words written before, at least 0
     */
    Lexicon(long written, SplittableRandom random) {
        this.random = random;
        var words =
                Math.max(FIRST_WORDS, HEAPS_FACTOR * Math.pow((double) written, HEAPS_EXPONENT));
        this.logOfWords = Math.log(words);
        this.logOfFunctionWords = Math.log(FUNCTION_WORDS.size() + 1.0);
    }

    /** A word as often as a text has it. */
    String any() {
        return word(rank(0));
    }

    /** A word that is no function word. */
    String content() {
        return word(rank(logOfFunctionWords));
    }

    /** A word that says little. */
    String function() {
        return FUNCTION_WORDS.get((int) Math.exp(random.nextDouble(logOfFunctionWords)) - 1);
    }

    /** Zipf with exponent 1: the logarithm of the rank, from 1, is distributed evenly. */
    private int rank(double logOfFirst) {
        return (int) Math.exp(random.nextDouble(logOfFirst, logOfWords));
    }

    private String word(int rank) {
        if (rank <= FUNCTION_WORDS.size()) {
            return FUNCTION_WORDS.get(rank - 1);
        }
        var word = PseudoWord.of(rank - FUNCTION_WORDS.size() - 1);
        return random.nextInt(PLURALS) == 0 ? word + "s" : word;
    }

    /** Whether a word is one of those that say little. */
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }
}
