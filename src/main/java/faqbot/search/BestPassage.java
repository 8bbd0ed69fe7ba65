package faqbot.search;

import faqbot.knowledge.Passage;
import faqbot.search.Question.QuestionWord;
import java.util.List;
import java.util.Set;

/** Chooses the passage of an entry that has most of a question's words. */
final class BestPassage {
    private BestPassage() {}

    /** The passage with the heaviest matching words; of equal ones the first. */
    static Passage of(List<Passage> passages, Question question) {
        var best = passages.getFirst();
        double most = 0;
        for (var passage : passages.size() == 1 ? List.<Passage>of() : passages) {
            var weight = weight(passage, question);
            if (weight > most) {
                best = passage;
                most = weight;
            }
        }
        return best;
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
