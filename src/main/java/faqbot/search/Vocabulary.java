package faqbot.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * The words of a knowledge base: which are known, how rare they are, how others may be misspelt.
 *
 * <p>Only living documents count, not those that are deleted and still there.
 */
final class Vocabulary {
    /** Shorter words are too close to too many others. */
    private static final int SHORTEST_CORRECTED = 4;

    /** From this length on two slips are corrected, below it one. */
    private static final int LONG_WORD = 8;

    private static final int SHORTEST_HALF = 3;

    private static final int MOST_CORRECTIONS = 3;

    /**
     * More candidates than any word has: words that live in deleted documents alone are among them
     * and may not take the place of others.
     */
    private static final int INSPECTED = 10_000;

    /** Makes the checker look at any word, in however many deleted documents it may be. */
    private static final float ANY_FREQUENCY = Integer.MAX_VALUE;

    private final IndexSearcher searcher;
    private final int entries;

    Vocabulary(IndexSearcher searcher) {
        this.searcher = searcher;
        this.entries = count(Fields.TYPE, Fields.ENTRY_DOCUMENT);
    }

    /** The number of entries. */
    int entries() {
        return entries;
    }

    /** The number of entries with a stem. */
    int entriesWith(String stem) {
        return count(Fields.STEMS, stem);
    }

    /** Whether any entry has the word in just this form. */
    boolean knows(String word) {
        return count(Fields.WORDS, word) > 0;
    }

    /**
     * The inverse document frequency as BM25 has it: about 0 for a word of every entry, highest for
     * one of none.
     */
    double rarity(int entriesWithWord) {
        return Math.log(1 + (entries - entriesWithWord + 0.5) / (entriesWithWord + 0.5));
    }

    /** The known words spelt most like an unknown one, the commonest first; often none. */
    List<Correction> corrections(String word) {
        return corrections(Fields.WORDS, word);
    }

    /**
     * What the first letters of a word are the beginning of: themselves if any question has a word
     * that begins so, else what they are most like; often nothing.
     */
    List<Correction> beginnings(String letters) {
        var questions = count(Fields.BEGINNINGS, letters);
        return questions > 0
                ? List.of(new Correction(letters, questions))
                : corrections(Fields.BEGINNINGS, letters).stream()
                        .filter(found -> isLikely(letters, found.word()))
                        .toList();
    }

    /** A few letters are near to too many beginnings, unless two changed places. */
    private static boolean isLikely(String letters, String beginning) {
        return letters.length() > SHORTEST_CORRECTED
                || Arrays.equals(
                        letters.chars().sorted().toArray(), beginning.chars().sorted().toArray());
    }

    private List<Correction> corrections(String field, String word) {
        if (word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        var suggestions = suggest(field, word);
        var best =
                Arrays.stream(suggestions)
                        .filter(found -> count(field, found.string) > 0)
                        .mapToDouble(found -> found.score)
                        .findFirst()
                        .orElse(0);
        return Arrays.stream(suggestions)
                .filter(found -> found.score == best)
                .map(found -> new Correction(found.string, count(field, found.string)))
                .filter(correction -> correction.entries() > 0)
                .sorted(
                        Comparator.comparingInt(Correction::entries)
                                .reversed()
                                .thenComparing(Correction::word))
                .limit(MOST_CORRECTIONS)
                .toList();
    }

    /** The two known words that an unknown one is made of: {@code letter}, {@code box}. */
    Optional<List<String>> halves(String word) {
        return IntStream.rangeClosed(SHORTEST_HALF, word.length() - SHORTEST_HALF)
                .mapToObj(cut -> List.of(word.substring(0, cut), word.substring(cut)))
                .filter(halves -> halves.stream().allMatch(this::knows))
                .findFirst();
    }

    /** A known word or beginning and the number of entries, or of questions, that have it. */
    record Correction(String word, int entries) {}

    /** Words spelt like another one, the likest first; some are perhaps deleted. */
    private SuggestWord[] suggest(String field, String word) {
        var speller = new DirectSpellChecker();
        speller.setMaxEdits(word.length() < LONG_WORD ? 1 : 2);
        speller.setMinQueryLength(SHORTEST_CORRECTED);
        speller.setThresholdFrequency(0);
        speller.setMaxQueryFrequency(ANY_FREQUENCY);
        try {
            return speller.suggestSimilar(
                    new Term(field, word),
                    INSPECTED,
                    searcher.getIndexReader(),
                    SuggestMode.SUGGEST_ALWAYS);
        } catch (IOException e) {
            throw new IndexException("the index's vocabulary cannot be read", e);
        }
    }

    private int count(String field, String term) {
        try {
            return LivingCount.of(searcher.getIndexReader(), new Term(field, term));
        } catch (IOException e) {
            throw new IndexException("the index's vocabulary cannot be read", e);
        }
    }
}
