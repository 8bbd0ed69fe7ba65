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
import org.apache.lucene.search.IndexSearcher;

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
    private final IndexSearcher searcher;
    private final SpeltAlike alike;
    private final Known words = new KnownWords();
    private final Known beginnings = new KnownBeginnings();
    private final Recent<Term, Integer> counts = new Recent<>(REMEMBERED);
    private final Recent<String, List<Correction>> corrections =
            new Recent<>(CORRECTIONS_REMEMBERED);
    private final int entries;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.alike = new SpeltAlike(reader);
        this.entries = count(Fields.TYPE, Fields.ENTRY_DOCUMENT);
    }

    /** What may be misspelt. */
    private interface Known {
        Set<String> alike(String text, int slips) throws IOException;

        int count(String text);
    }

    private final class KnownWords implements Known {
        @Override
        public Set<String> alike(String text, int slips) throws IOException {
            var words = alike.to(text, Fields.WORDS, slips);
            words.addAll(alike.to(text, Fields.STEMS, slips));
            return words;
        }

        @Override
        public int count(String text) {
            return entriesWithWord(text);
        }
    }

    private final class KnownBeginnings implements Known {
        @Override
        public Set<String> alike(String text, int slips) throws IOException {
            return alike.toBeginnings(text, Fields.FORMS, slips);
        }

        @Override
        public int count(String text) {
            return Vocabulary.this.count(Fields.FORMS, text);
        }
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
        return entriesWithWord(word) > 0;
    }

    private int entriesWithWord(String word) {
        int asStem = count(Fields.STEMS, word) - count(Fields.MERE_STEMS, word);
        return count(Fields.WORDS, word) + asStem;
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
        return corrections.get(word, unknown -> corrections(words, unknown));
    }

    /**
     * What the first letters of a word are the beginning of: themselves if any question has a word
     * that begins so, else what they are most like; often nothing.
     */
    List<Correction> beginnings(String letters) {
        var questions = beginnings.count(letters);
        return questions > 0
                ? List.of(new Correction(letters, questions))
                : corrections(beginnings, letters).stream()
                        .filter(found -> isLikely(letters, found.word()))
                        .toList();
    }

    /** A few letters are near to too many beginnings, unless two changed places. */
    private static boolean isLikely(String letters, String beginning) {
        return letters.length() > SHORTEST_CORRECTED
                || Arrays.equals(
                        letters.chars().sorted().toArray(), beginning.chars().sorted().toArray());
    }

    private List<Correction> corrections(Known known, String word) {
        if (word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        var corrections = corrections(known, word, 1);
        return corrections.isEmpty() && word.length() >= LONG_WORD
                ? corrections(known, word, 2)
                : corrections;
    }

    private List<Correction> corrections(Known known, String word, int slips) {
        var living =
                alike(known, word, slips).stream()
                        .map(found -> new Correction(found, known.count(found)))
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

    private static Set<String> alike(Known known, String word, int slips) {
        try {
            return known.alike(word, slips);
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
            return term.field().equals(Fields.FORMS)
                    ? searcher.count(BegunWord.anyWord(term.text()))
                    : LivingCount.of(reader, term);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static IndexException unreadable(IOException e) {
        return new IndexException("the index's vocabulary cannot be read", e);
    }
}
