package faqbot.search;

import faqbot.search.Question.QuestionWord;
import faqbot.search.WeighedText.WeighedWord;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How like a question other texts are by their words. */
final class Likeness {
    private final Set<String> asked;
    private final double own;

    /** The likeness to a question. */
    Likeness(Question question) {
        this.asked = new HashSet<>(question.alternativeStems());
        asked.addAll(question.stems());
        this.own = question.words().stream().mapToDouble(QuestionWord::weight).sum();
    }

    /** That of the closest of some texts, 0 to 1; 0 without any. */
    double toClosest(Collection<WeighedText> texts) {
        return texts.stream().mapToDouble(this::to).max().orElse(0);
    }

    /** The weighted Jaccard similarity. */
    private double to(WeighedText text) {
        double other = 0;
        double shared = 0;
        for (var word : text.words()) {
            other += word.weight();
            shared += isAsked(word) ? word.weight() : 0;
        }
        return own + other == 0 ? 0 : Math.min(1, shared / (own + other - shared));
    }

    private boolean isAsked(WeighedWord word) {
        return word.stems().stream().anyMatch(asked::contains);
    }
}
