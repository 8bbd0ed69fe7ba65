package faqbot.search;

import java.util.List;
import java.util.Optional;

/**
 * Why an entry was found: what of the question it matches, and how well.
 *
 * @param words the question's words in order, each with how this entry matches it
 * @param isOwnWording whether the question is, word for word, the entry's heading or a phrasing
 * @param coverage the share of the question's rare words that this entry matches, weighted by
 *     rarity; 0 to 1; 1 for its own wording, though it may have no rare word
 * @param shareOfBest the entry's BM25 score divided by the score it would have if every word of the
 *     question matched as well as it can; 0 to 1
 * @param wordsRank its place among the candidates by words, counted from 1; those that have no word
 *     share the place after the last
 * @param meaning how near it is in meaning, where meanings are compared
 */
public record Evidence(
        List<WordMatch> words,
        boolean isOwnWording,
        double coverage,
        double shareOfBest,
        int wordsRank,
        Optional<Meaning> meaning) {
    public Evidence {
        words = List.copyOf(words);
    }

    /**
     * How near an entry is to a question in meaning; each number but the rank is the cosine of an
     * angle or a mean of some: 1 for the same meaning, lower for others.
     *
     * @param closestWording the way to ask for the entry that is nearest; empty where it has none
     * @param wording how near that is
     * @param centroid how near the middle of all its wordings is
     * @param passage how near its nearest passage is
     * @param score all of it in one number
     * @param likeness how near the middle of its wordings is if only what tells entries apart
     *     counts, -1 to 1; 0 where there are too few wordings to tell
     * @param rank the entry's place among the candidates by meaning, counted from 1
     * @param background what to compare that with; the same for all hits of a question
     */
    public record Meaning(
            String closestWording,
            double wording,
            double centroid,
            double passage,
            double score,
            double likeness,
            int rank,
            Background background) {
        /** Whether somebody wrote down how the entry is asked for. */
        public boolean hasWording() {
            return !closestWording.isEmpty();
        }
    }

    /** How a word of the question was matched, best first. */
    public enum Match {
        /** The entry has the word, perhaps in another form ({@code run}, {@code running}). */
        EXACT,
        /** The entry has a synonym or another spelling ({@code js}, {@code JavaScript}). */
        SYNONYM,
        /** The word is unknown; the entry has a known word spelt almost like it. */
        CORRECTED,
        /** Other entries have the word, this one has not. */
        ELSEWHERE,
        /** The word is found nowhere in the knowledge. */
        NOWHERE
    }

    /**
     * A word of the question and what became of it.
     *
     * @param word as the member wrote it
     * @param match how this entry matches it
     * @param matchedAs the entry's word, where it differs from the question's; else empty
     * @param places where it was found: {@link #IN_QUESTION}, {@link #IN_HEADING}, {@link #IN_TEXT}
     * @param rarity its weight: 0 for a function word such as {@code the}, higher for a rarer word
     */
    public record WordMatch(
            String word, Match match, String matchedAs, List<String> places, double rarity) {
        public static final String IN_QUESTION = "question";
        public static final String IN_HEADING = "heading";
        public static final String IN_TEXT = "text";

        public WordMatch {
            places = List.copyOf(places);
        }

        /** Whether this entry has the word in some form. */
        public boolean isFound() {
            return match.compareTo(Match.CORRECTED) <= 0;
        }
    }
}
