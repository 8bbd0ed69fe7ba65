package faqbot.answer;

import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import java.util.List;

/**
 * Answers from the index of a knowledge folder. Of several questions in one message it answers the
 * one it is surest of, never a mixture.
 */
public final class FaqAnswerer implements Answerer {
    private final LiveIndex index;
    private final AnswerSettings settings;
    private final Confidence confidence;

    public FaqAnswerer(LiveIndex index, AnswerSettings settings, ConfidenceModel model) {
        this.index = index;
        this.settings = settings;
        this.confidence = new Confidence(model);
    }

    @Override
    public Answer answer(String message, int top) {
        var answer = answerOne(message, top);
        return isOwnWording(answer)
                ? answer
                : QuestionParts.of(message).stream()
                        .map(question -> answerOne(question, top))
                        .reduce(FaqAnswerer::surer)
                        .orElse(answer);
    }

    private static boolean isOwnWording(Answer answer) {
        return answer.hits().stream().limit(1).anyMatch(hit -> hit.evidence().isOwnWording());
    }

    /** Of two equally sure answers the one to what was asked first. */
    private static Answer surer(Answer first, Answer second) {
        return second.confidence() > first.confidence() ? second : first;
    }

    private Answer answerOne(String question, int top) {
        // The hits after the first are needed to tell how sure that is.
        var ranking = index.rank(question, top, Math.max(top, Signals.HITS));
        return judged(ranking.hits(), confidence.of(ranking));
    }

    private Answer judged(List<Hit> hits, Judgement judgement) {
        if (hits.isEmpty()) {
            return new Answer.Abstained(hits, judgement);
        }
        return switch (settings.shown(judgement)) {
            case PASSAGE ->
                    new Answer.Confident(hits.getFirst(), hits.subList(1, hits.size()), judgement);
            case CANDIDATES -> {
                var offered = Math.min(settings.candidates(), hits.size());
                yield new Answer.Suggestions(
                        hits.subList(0, offered), hits.subList(offered, hits.size()), judgement);
            }
            case NOTHING -> new Answer.Abstained(hits, judgement);
        };
    }
}
