package faqbot.search;

import faqbot.search.Evidence.Match;
import faqbot.search.Question.Alternative;
import faqbot.search.Question.QuestionWord;
import faqbot.search.Words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the text of a question into what is searched for. Any text will do. */
final class QuestionReader {
    /** A longer question is searched by its rarest known words. */
    private static final int MOST_WORDS = 40;

    /** Each makes a clause in three fields, and Lucene allows a query 1,024 of them. */
    private static final int MOST_ALTERNATIVES = 300;

    /** What a function word adds to a query, as a share of its rarity. */
    private static final double FUNCTION_WORD_SHARE = 0.8;

    /** Guessing at a word costs far more than looking it up; a longer list is no question. */
    private static final int MOST_GUESSES = 40;

    /** Longer words are addresses, keys and the like; nobody misspells them. */
    private static final int LONGEST_GUESSED = 40;

    /**
     * What a content word adds at least, however common: the name of the knowledge's subject is in
     * every entry, yet tells the entry about it from its neighbours.
     */
    private static final double LEAST_CONTENT_WEIGHT = 1;

    private static final double SYNONYM_FACTOR = 0.9;
    private static final double PART_FACTOR = 0.6;
    private static final double CORRECTION_FACTOR = 0.7;

    /** Shorter parts of a compound, such as {@code js}, say too little about it. */
    private static final int SHORTEST_PART = 4;

    private final Vocabulary vocabulary;
    private final Synonyms synonyms;

    QuestionReader(Vocabulary vocabulary, Synonyms synonyms) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
    }

    Question read(String text) {
        var words = Words.of(text);
        return read(words, words.size());
    }

    /** Reads a text whose last word may be unfinished, and so is not taken for misspelt. */
    Question readOpen(String text) {
        var words = Words.of(text);
        return read(words, words.size() - 1);
    }

    /**
     * Reads words.
     *
     * @param complete so many of the first may be misspelt
     */
    private Question read(List<Word> words, int complete) {
        var synonymsOfWords = synonyms.of(words);
        var joined = joined(words);
        var seen = new HashSet<String>();
        var read = new ArrayList<QuestionWord>();
        int guesses = 0;
        for (int i = 0; i < words.size(); i++) {
            if (seen.add(words.get(i).stem())) {
                var word = lookedUp(words, i, joined, synonymsOfWords.get(i));
                var isGuessed =
                        i < complete
                                && isToBeGuessed(word, words.get(i))
                                && guesses++ < MOST_GUESSES;
                read.add(isGuessed ? guessed(words.get(i)) : word);
            }
        }
        return new Question(bounded(mostTelling(read)), words.stream().map(Word::stem).toList());
    }

    private static List<QuestionWord> mostTelling(List<QuestionWord> words) {
        if (words.size() <= MOST_WORDS) {
            return words;
        }
        var chosen =
                words.stream()
                        .sorted(
                                Comparator.comparing(QuestionWord::known)
                                        .thenComparing(word -> !word.alternatives().isEmpty())
                                        .thenComparingDouble(QuestionWord::rarity)
                                        .reversed())
                        .limit(MOST_WORDS)
                        .collect(Collectors.toSet());
        return words.stream().filter(chosen::contains).toList();
    }

    /** Where there are too many alternatives in all, each word keeps its first ones. */
    private static List<QuestionWord> bounded(List<QuestionWord> words) {
        var all = words.stream().mapToInt(word -> word.alternatives().size()).sum();
        return all <= MOST_ALTERNATIVES
                ? words
                : words.stream()
                        .map(word -> word.withAtMost(MOST_ALTERNATIVES / words.size()))
                        .toList();
    }

    private QuestionWord lookedUp(
            List<Word> words, int position, List<Alternative> joined, List<List<String>> synonyms) {
        var word = words.get(position);
        var isFunctionWord = FunctionWords.contain(word.form());
        var alternatives =
                Stream.of(own(word), beside(joined, position), asSynonyms(synonyms))
                        .flatMap(List::stream)
                        .filter(alternative -> entriesWith(alternative) > 0)
                        .toList();
        var known = !alternatives.isEmpty() || vocabulary.knows(word.form());
        var rarity = rarity(alternatives);
        return new QuestionWord(
                word.surface(),
                isFunctionWord ? 0 : rarity,
                weight(rarity, isFunctionWord),
                known,
                alternatives);
    }

    private static boolean isToBeGuessed(QuestionWord read, Word word) {
        return !read.known()
                && !FunctionWords.contain(word.form())
                && word.form().length() <= LONGEST_GUESSED;
    }

    private QuestionWord guessed(Word word) {
        var alternatives = halves(word).orElseGet(() -> corrections(word));
        var rarity = rarity(alternatives);
        var isFunctionWord =
                !alternatives.isEmpty()
                        && alternatives.stream()
                                .allMatch(found -> FunctionWords.contain(found.stems().getFirst()));
        return new QuestionWord(
                word.surface(),
                isFunctionWord ? 0 : rarity,
                weight(rarity, isFunctionWord),
                false,
                alternatives);
    }

    /** What a full match of a word adds to a score. */
    static double weight(double rarity, boolean isFunctionWord) {
        return isFunctionWord
                ? rarity * FUNCTION_WORD_SHARE
                : Math.max(rarity, LEAST_CONTENT_WEIGHT);
    }

    private double rarity(List<Alternative> alternatives) {
        return vocabulary.rarity(alternatives.stream().mapToInt(this::entriesWith).max().orElse(0));
    }

    /** The entries with the rarest stem of an alternative, which bounds those with all of them. */
    private int entriesWith(Alternative alternative) {
        return alternative.stems().stream().mapToInt(vocabulary::entriesWith).min().orElse(0);
    }

    private static List<Alternative> own(Word word) {
        var own = new ArrayList<Alternative>();
        own.add(new Alternative(List.of(word.stem()), Match.EXACT, 1));
        var parts = word.stems().subList(1, word.stems().size());
        if (parts.size() > 1) {
            own.add(new Alternative(parts, Match.EXACT, 1));
        }
        parts.stream()
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(part -> new Alternative(List.of(part), Match.SYNONYM, PART_FACTOR))
                .forEach(own::add);
        return own;
    }

    /** Each word written together with the next: {@code back end} as {@code backend}. */
    private static List<Alternative> joined(List<Word> words) {
        return IntStream.range(1, words.size())
                .mapToObj(next -> joined(words.get(next - 1), words.get(next)))
                .toList();
    }

    /** The word together with the one before and with the one after it. */
    private static List<Alternative> beside(List<Alternative> joined, int position) {
        return joined.subList(Math.max(0, position - 1), Math.min(joined.size(), position + 1));
    }

    private static Alternative joined(Word first, Word second) {
        var stem = Words.stems(first.form() + second.form()).getFirst();
        return new Alternative(List.of(stem), Match.SYNONYM, SYNONYM_FACTOR);
    }

    private static List<Alternative> asSynonyms(List<List<String>> synonyms) {
        return synonyms.stream()
                .map(stems -> new Alternative(stems, Match.SYNONYM, SYNONYM_FACTOR))
                .toList();
    }

    private Optional<List<Alternative>> halves(Word word) {
        return vocabulary
                .halves(word.form())
                .map(halves -> halves.stream().map(half -> Words.stems(half).getFirst()).toList())
                .map(stems -> List.of(new Alternative(stems, Match.SYNONYM, SYNONYM_FACTOR)));
    }

    private List<Alternative> corrections(Word word) {
        return vocabulary.corrections(word.form()).stream()
                .filter(found -> isLikely(word.form(), found.word()))
                .map(found -> Words.stems(found.word()))
                .map(stems -> List.of(stems.getFirst()))
                .distinct()
                .map(stems -> new Alternative(stems, Match.CORRECTED, CORRECTION_FACTOR))
                .toList();
    }

    /**
     * A function word is seldom missed by another letter in place of one: {@code whcih} and {@code
     * wich} stand for {@code which}, but {@code café} not for {@code came}.
     */
    private static boolean isLikely(String word, String correction) {
        return !FunctionWords.contain(correction)
                || word.length() != correction.length()
                || Arrays.equals(
                        word.chars().sorted().toArray(), correction.chars().sorted().toArray());
    }
}
