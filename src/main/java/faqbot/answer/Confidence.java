package faqbot.answer;

import faqbot.search.Hit;
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

    Judgement of(List<Hit> hits) {
        if (hits.isEmpty()) {
            return Judgement.NOTHING;
        }
        if (isOwnWording(hits)) {
            return OWN_WORDING;
        }
        return Signals.of(hits).map(model::judge).orElseGet(() -> byWords(hits));
    }

    /** Whether the question is the wording of the first hit and not of the second as well. */
    private static boolean isOwnWording(List<Hit> hits) {
        return hits.getFirst().evidence().isOwnWording()
                && (hits.size() < 2 || !hits.get(1).evidence().isOwnWording());
    }

    /** Words alone do not tell the two steps apart; the rule errs towards silence. */
    private Judgement byWords(List<Hit> hits) {
        var confidence = LexicalConfidence.of(hits);
        var answerable =
                model.scale().of(Math.min(OWN_WORDING.answerable(), confidence / FIRST_BY_WORDS));
        return new Judgement(Math.max(answerable, confidence), confidence);
    }
}
