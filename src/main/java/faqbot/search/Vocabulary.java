package faqbot.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

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

    /** Counts remembered: those of the commonest words, which are in most questions. */
    private static final int REMEMBERED = 2_048;

    /** Corrections remembered: a question in several pieces has the same slip more than once. */
    private static final int CORRECTIONS_REMEMBERED = 64;

    private final IndexReader reader;
    private final SpeltAlike alike;
    private final Recent<Term, Integer> counts = new Recent<>(REMEMBERED);
    private final Recent<Term, List<Correction>> corrections = new Recent<>(CORRECTIONS_REMEMBERED);
    private final int entries;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
        this.alike = new SpeltAlike(reader);
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
        return word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(Character::isLetter)
                ? List.of()
                : corrections.get(new Term(field, word), this::worked);
    }

    private List<Correction> worked(Term unknown) {
        var field = unknown.field();
        var word = unknown.text();
        var found = corrections(field, word, 1);
        return found.isEmpty() && word.length() >= LONG_WORD ? corrections(field, word, 2) : found;
    }

    private List<Correction> corrections(String field, String word, int slips) {
        var living =
                alike(field, word, slips).stream()
                        .map(found -> new Correction(found, count(field, found)))
                        .filter(correction -> correction.entries() > 0)
                        .toList();
        int likest = living.stream().mapToInt(found -> likeness(word, found)).max().orElse(0);
        return living.stream()
                .filter(found -> likeness(word, found) == likest)
                .sorted(
                        Comparator.comparingInt(Correction::entries)
                                .reversed()
                                .thenComparing(Correction::word))
                .limit(MOST_CORRECTIONS)
                .toList();
    }

    /** Of words that are as many slips away, a shorter one is less like. */
    private static int likeness(String word, Correction found) {
        return Math.min(word.length(), found.word().codePointCount(0, found.word().length()));
    }

    private Set<String> alike(String field, String word, int slips) {
        try {
            return alike.to(word, field, slips);
        } catch (IOException e) {
            throw unreadable(e);
        }
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

    private int count(String field, String term) {
        return counts.get(new Term(field, term), this::counted);
    }

    private int counted(Term term) {
        try {
            return LivingCount.of(reader, term);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static IndexException unreadable(IOException e) {
        return new IndexException("the index's vocabulary cannot be read", e);
    }
}
