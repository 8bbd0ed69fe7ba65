package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Question.QuestionWord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Chooses the passage of an entry that answers a question best. */
final class BestPassage {
    private BestPassage() {}

    /** The passage with the heaviest matching words; of equal ones the first. */
    static Passage byWords(List<Passage> passages, Question question) {
        return best(passages, new double[passages.size()], question);
    }

    /**
     * The best passage by words and meaning, which are weighed as they are for entries without
     * wordings; of equal ones the first.
     */
    static Passage of(Entry entry, Near near, Question question) {
        var passages = EntryTexts.passages(entry);
        return passages.isEmpty()
                ? byWords(entry.passages(), question)
                : best(passages, near.toPassages(), question);
    }

    private static Passage best(List<Passage> passages, double[] meanings, Question question) {
        if (passages.size() == 1) {
            return passages.getFirst();
        }
        var words = passages.stream().mapToDouble(passage -> weight(passage, question)).toArray();
        double most = Arrays.stream(words).max().orElse(0);
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < words.length; i++) {
            double score = meanings[i] + Candidates.ofWords(words[i], most);
            if (score > highest) {
                best = i;
                highest = score;
            }
        }
        return passages.get(best);
    }

    private static double weight(Passage passage, Question question) {
        var stems = Set.copyOf(Words.stems(passage.text()));
        return question.words().stream()
                .filter(word -> isIn(stems, word))
                .mapToDouble(QuestionWord::weight)
                .sum();
    }

    private static boolean isIn(Set<String> stems, QuestionWord word) {
        return word.alternatives().stream().anyMatch(found -> stems.containsAll(found.stems()));
    }
}
