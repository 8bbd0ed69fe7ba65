package faqbot.answer;

import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import java.util.List;

/** Answers from the index of a knowledge folder. */
public final class FaqAnswerer implements Answerer {
    /** How sure the first hit is depends on these, however many are wanted. */
    private static final int FEWEST_HITS = 5;

    private final LiveIndex index;
    private final AnswerSettings settings;

    public FaqAnswerer(LiveIndex index, AnswerSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    @Override
    public Answer answer(String question, int top) {
        var hits = index.search(question, Math.max(top, FEWEST_HITS));
        return judged(first(top, hits), Confidence.of(first(FEWEST_HITS, hits)));
    }

    private static List<Hit> first(int most, List<Hit> hits) {
        return hits.subList(0, Math.min(most, hits.size()));
    }

    private Answer judged(List<Hit> hits, double confidence) {
        if (hits.isEmpty() || confidence < settings.suggestFrom()) {
            return new Answer.Abstained(hits, confidence);
        }
        if (confidence < settings.answerFrom()) {
            var offered = Math.min(settings.candidates(), hits.size());
            return new Answer.Suggestions(
                    hits.subList(0, offered), hits.subList(offered, hits.size()), confidence);
        }
        return new Answer.Confident(hits.getFirst(), hits.subList(1, hits.size()), confidence);
    }
}
