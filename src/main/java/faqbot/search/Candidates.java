package faqbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the entries that may be right in order, by their words and their meaning. */
final class Candidates {
    // What the words add to the meaning: the BM25 score as a share of the best entry's, times one
    // of these. Fitted together with the shares in Nearness.
    private static final double WORDS_BESIDE_WORDINGS = 0.08;

    /** Here the words tell more: nobody wrote down how the entry is asked for. */
    private static final double WORDS_WITHOUT_WORDINGS = 0.22;

    /**
     * What the likeness by the {@link Discriminant} adds. Between 0.1 and 0.3 the sets with several
     * wordings differ by a question or two in a thousand; the dev half of the shipped questions
     * wants no more than 0.2.
     */
    private static final double LIKENESS = 0.2;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key);

    /** By document, as are the ranks and the nearness. */
    private final Map<Integer, ByWords> found = new HashMap<>();

    private final Map<Integer, Integer> wordsRanks = new HashMap<>();
    private final Map<Integer, Near> near = new HashMap<>();
    private final Map<Integer, Integer> meaningRanks = new HashMap<>();

    /** The highest scores there are; no less than 0. */
    private final double mostWords;

    private final double mostMeaning;

    /**
     * An entry that has words of the question.
     *
     * @param document the number of its own document
     * @param key by which equal ones are ordered
     * @param score by BM25
     */
    record ByWords(int document, String key, double score) {}

    private Candidates(List<ByWords> byWords, List<Near> byMeaning) {
        for (var entry : byWords) {
            found.put(entry.document(), entry);
            wordsRanks.put(entry.document(), wordsRanks.size() + 1);
        }
        for (var entry : byMeaning) {
            near.put(entry.document(), entry);
            meaningRanks.put(entry.document(), meaningRanks.size() + 1);
        }
        mostWords = byWords.isEmpty() ? 0 : byWords.getFirst().score();
        mostMeaning = byMeaning.isEmpty() ? 0 : Math.max(0, byMeaning.getFirst().score());
    }

    /** The entries in the order of their words, which is theirs. */
    static List<Candidate> byWords(List<ByWords> found) {
        var candidates = new Candidates(found, List.of());
        return found.stream()
                .map(entry -> candidates.candidate(entry.document(), entry.key(), entry.score()))
                .toList();
    }

    /**
     * The best entries by words and the nearest by meaning, the best of both first.
     *
     * @param found the best by words, in order
     * @param most how many of the nearest to take
     */
    static List<Candidate> fused(List<ByWords> found, Comparison comparison, int most) {
        var near = new ArrayList<>(comparison.nearest(most));
        var nearest = near.stream().map(Near::document).collect(Collectors.toSet());
        found.stream()
                .filter(entry -> !nearest.contains(entry.document()))
                .flatMap(entry -> comparison.of(entry.document()).stream())
                .forEach(near::add);
        near.sort(Near.NEAREST_FIRST);
        return new Candidates(found, near).fused();
    }

    private List<Candidate> fused() {
        var all = new ArrayList<Candidate>();
        near.values().forEach(entry -> all.add(fused(entry)));
        found.values().stream()
                .filter(entry -> !near.containsKey(entry.document()))
                .forEach(entry -> all.add(likened(entry)));
        all.sort(BEST_FIRST);
        return all;
    }

    private Candidate fused(Near entry) {
        var words = words(entry.document());
        var score =
                entry.score()
                        + LIKENESS * entry.likeness()
                        + (entry.hasWordings()
                                ? WORDS_BESIDE_WORDINGS * share(words, mostWords)
                                : ofWords(words, mostWords));
        return candidate(entry.document(), entry.key(), score);
    }

    /** An entry whose meaning is not known yet counts as near as its words are good. */
    private Candidate likened(ByWords entry) {
        var score = share(entry.score(), mostWords) * (mostMeaning + WORDS_BESIDE_WORDINGS);
        return candidate(entry.document(), entry.key(), score);
    }

    /**
     * What words add to the meaning of what has no wordings.
     *
     * @param most what the best of all have
     */
    static double ofWords(double words, double most) {
        return WORDS_WITHOUT_WORDINGS * share(words, most);
    }

    private static double share(double words, double most) {
        return words == 0 ? 0 : words / most;
    }

    private double words(int document) {
        return Optional.ofNullable(found.get(document)).map(ByWords::score).orElse(0.0);
    }

    private Candidate candidate(int document, String key, double score) {
        return new Candidate(
                document,
                key,
                words(document),
                wordsRanks.getOrDefault(document, wordsRanks.size() + 1),
                Optional.ofNullable(near.get(document)),
                meaningRanks.getOrDefault(document, meaningRanks.size() + 1),
                score);
    }
}
