package faqbot.answer;

import faqbot.search.Evidence;
import faqbot.search.Ranking;
import faqbot.search.Rival;
import java.util.List;

/**
 * How sure to be of the first of some hits.
 *
 * @param model what counts where meanings are known
 */
record Confidence(ConfidenceModel model) {
    /** The author wrote that this question belongs to this entry. */
    private static final Judgement OWN_WORDING = new Judgement(0.99, 0.99);

    /** How often the first hit by words is right where something answers: on two sets of six. */
    private static final double FIRST_BY_WORDS = 0.8;

    Judgement of(Ranking ranking) {
        return ranking.first()
                .map(first -> of(first.evidence(), ranking))
                .orElse(Judgement.NOTHING);
    }

    private Judgement of(Evidence first, Ranking ranking) {
        var others = ranking.others();
        if (isOwnWording(first, others)) {
            return OWN_WORDING;
        }
        return Signals.of(ranking).map(model::judge).orElseGet(() -> byWords(first, others));
    }

    /** Whether the question is the wording of the first hit and not of the second as well. */
    private static boolean isOwnWording(Evidence first, List<Rival> others) {
        return first.isOwnWording() && (others.isEmpty() || !others.getFirst().isOwnWording());
    }

    /** Words alone do not tell the two steps apart; the rule errs towards silence. */
    private Judgement byWords(Evidence first, List<Rival> others) {
        var confidence = LexicalConfidence.of(first, others);
        var answerable =
                model.scale().of(Math.min(OWN_WORDING.answerable(), confidence / FIRST_BY_WORDS));
        return new Judgement(Math.max(answerable, confidence), confidence);
    }
}
