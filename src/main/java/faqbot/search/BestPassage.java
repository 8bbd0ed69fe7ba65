package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Question.QuestionWord;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the passage of an entry that answers a question best.
 *
 * @param stems what the entry has of the question's
 */
record BestPassage(Entry entry, EntryStems stems, Question question) {
    /** The passage with the heaviest matching words; of equal ones the first. */
    Passage byWords() {
        return best(entry.passages(), new double[entry.passages().size()]);
    }

    /**
     * The best passage by words and meaning, which are weighed as they are for entries without
     * wordings; of equal ones the first.
     */
    Passage of(Near near) {
        var passages = EntryTexts.passages(entry);
        return passages.isEmpty() ? byWords() : best(passages, near.toPassages());
    }

    private Passage best(List<Passage> passages, double[] meanings) {
        if (passages.size() == 1) {
            return passages.getFirst();
        }
        var words = passages.stream().mapToDouble(this::weight).toArray();
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

    private double weight(Passage passage) {
        var all = entry.passages();
        int number = all.indexOf(passage);
        return question.words().stream()
                .filter(word -> isIn(number, word))
                .mapToDouble(QuestionWord::weight)
                .sum();
    }

    private boolean isIn(int passage, QuestionWord word) {
        int passages = entry.passages().size();
        return word.alternatives().stream()
                .anyMatch(found -> stems.passageHas(passage, passages, found));
    }
}
