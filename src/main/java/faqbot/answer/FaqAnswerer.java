package faqbot.answer;

import faqbot.search.LiveIndex;

/** Answers from the index of a knowledge folder. */
public final class FaqAnswerer implements Answerer {
    /** The second hit is needed to tell how sure the first is. */
    private static final int FEWEST_HITS = 2;

    private final LiveIndex index;
    private final AnswerSettings settings;

    public FaqAnswerer(LiveIndex index, AnswerSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    @Override
    public Answer answer(String question, int top) {
        var hits = index.search(question, Math.max(top, FEWEST_HITS));
        var confidence = Confidence.of(hits);
        var shown = hits.subList(0, Math.min(top, hits.size()));
        if (confidence >= settings.answerFrom() && !shown.isEmpty()) {
            return new Answer.Confident(
                    shown.getFirst(), shown.subList(1, shown.size()), confidence);
        }
        return confidence >= settings.suggestFrom() && !shown.isEmpty()
                ? new Answer.Suggestions(shown, confidence)
                : new Answer.Abstained(shown, confidence);
    }
}
