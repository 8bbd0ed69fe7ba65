package faqbot.search;

import faqbot.search.Question.Alternative;
import java.util.List;

/**
 * What an entry has of a question's terms.
 *
 * @param terms of the question
 * @param texts those of the entry's texts that have some of them
 */
record EntryStems(QuestionTerms terms, List<MatchedText> texts) {
    EntryStems {
        texts = List.copyOf(texts);
    }

    /** Whether the texts of a field together have all stems of an alternative. */
    boolean have(String field, Alternative alternative) {
        for (var stem : alternative.stems()) {
            if (!isIn(field, terms.number(stem))) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(String field, int term) {
        for (var text : texts) {
            if (text.field().equals(field) && text.frequency(term) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one passage has all stems of an alternative.
     *
     * @param number of the passage, counted from 0
     * @param passages how many the entry has; they lie right before its own document
     */
    boolean passageHas(int number, int passages, Alternative alternative) {
        for (var text : texts) {
            if (text.distance() == passages - number) {
                return alternative.stems().stream()
                        .allMatch(stem -> text.frequency(terms.number(stem)) > 0);
            }
        }
        return false;
    }
}
