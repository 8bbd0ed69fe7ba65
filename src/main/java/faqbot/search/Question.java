package faqbot.search;

import faqbot.search.Evidence.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question as it is searched for: its words, each with all that may stand for it in the index.
 *
 * @param words in order, each once; the most telling ones of a very long question
 * @param stems the stems of the whole text in order, found in the index or not
 */
record Question(List<QuestionWord> words, List<String> stems) {
    Question {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
    }

    /** The stems of all that may stand for a word. */
    Set<String> alternativeStems() {
        return words.stream()
                .flatMap(word -> word.alternatives().stream())
                .flatMap(alternative -> alternative.stems().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A word of a question.
     *
     * @param surface as the member wrote it
     * @param rarity its weight among the question's words: its inverse document frequency over
     *     entries; 0 for a function word
     * @param weight what a full match adds to the query; a function word has a little too
     * @param known whether any entry has the word or a synonym of it
     * @param alternatives what may stand for it, the word itself first
     */
    record QuestionWord(
            String surface,
            double rarity,
            double weight,
            boolean known,
            List<Alternative> alternatives) {
        QuestionWord {
            alternatives = List.copyOf(alternatives);
        }

        /** The same word with its first alternatives only. */
        QuestionWord withAtMost(int most) {
            var first = alternatives.subList(0, Math.min(most, alternatives.size()));
            return new QuestionWord(surface, rarity, weight, known, first);
        }
    }

    /**
     * Something that may stand for a word.
     *
     * @param stems the index terms; several make a phrase
     * @param match what kind of match it is
     * @param factor how much of the word's weight it is worth, above 0 and at most 1
     */
    record Alternative(List<String> stems, Match match, double factor) {
        Alternative {
            stems = List.copyOf(stems);
            if (!(factor > 0 && factor <= 1)) {
                throw new IllegalArgumentException(
                        "factor must be above 0 and at most 1 but was " + factor);
            }
        }
    }
}
