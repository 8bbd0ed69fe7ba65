package faqbot.evaluate;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceModel;
import faqbot.answer.Signals;
import faqbot.search.Hit;
import faqbot.search.Ranking;
import java.util.List;
import java.util.Optional;

/**
 * A question that was put to some knowledge, to learn from what came back.
 *
 * @param question with what is known of it
 * @param kind where the question comes from
 * @param ranked the ids of the entries found, best first; at least one
 * @param signals what was measured of them
 */
record Trial(JudgedQuestion question, Kind kind, List<String> ranked, Signals signals) {
    /** Where the question of a trial comes from. */
    enum Kind {
        /** Somebody asked it. */
        NATURAL,
        /** Somebody asked it, but what answers it was taken away. */
        TAKEN_AWAY,
        /** Somebody asked it where others like it are named as counter-examples. */
        BESIDE_EXAMPLES
    }

    Trial {
        ranked = List.copyOf(ranked);
    }

    /**
     * What can be learnt from some hits: nothing where their meaning is not known, or where the
     * author's own wording was asked, which needs no judgement.
     */
    static Optional<Trial> of(JudgedQuestion question, Kind kind, List<Hit> hits) {
        return hits.stream().limit(1).anyMatch(hit -> hit.evidence().isOwnWording())
                ? Optional.empty()
                : Signals.of(new Ranking(hits, List.of()))
                        .map(signals ->
                                new Trial(
                                        question,
                                        kind,
                                        hits.stream().limit(Signals.HITS).map(Hit::entry).toList(),
                                        signals));
    }

    boolean isAnswerable() {
        return question.isAnswerable();
    }

    boolean isFirstRight() {
        return question.isAnsweredBy(ranked.getFirst());
    }

    /** What would come of the question if a model judged. */
    Verdict verdict(ConfidenceModel model, AnswerSettings settings) {
        var judgement = model.judge(signals);
        var confidence = judgement.confidence();
        return switch (settings.shown(judgement)) {
            case PASSAGE -> {
                var right = isFirstRight() ? Outcome.ANSWERED_RIGHT : Outcome.ANSWERED_WRONG;
                yield new Verdict(question, right, ranked, 1, confidence);
            }
            case CANDIDATES -> {
                int shown = Math.min(settings.candidates(), ranked.size());
                var isRight = ranked.stream().limit(shown).anyMatch(question::isAnsweredBy);
                var offered = isRight ? Outcome.OFFERED_RIGHT : Outcome.OFFERED_WRONG;
                yield new Verdict(question, offered, ranked, shown, confidence);
            }
            case NOTHING -> new Verdict(question, Outcome.SILENT, ranked, 0, confidence);
        };
    }
}
