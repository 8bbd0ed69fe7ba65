package faqbot.answer;

import faqbot.answer.ConfidenceModel.Usual;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Hit;
import faqbot.search.Ranking;
import faqbot.search.Rival;
import faqbot.search.Typical;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured of a question's hits.
 *
 * @param measured each signal in its own unit, before it is compared with what is typical
 * @param typical what is typical of the knowledge, if it has wordings enough to tell
 * @param hasWordings whether the first hit has wordings
 */
public record Signals(
        Map<Signal, Double> measured, Optional<Typical> typical, boolean hasWordings) {
    /** How many hits are looked at. */
    public static final int HITS = 12;

    /** The hit that stands for the field behind the first, counted from 0. */
    private static final int FIELD = 5;

    public Signals {
        measured = Collections.unmodifiableMap(new EnumMap<>(measured));
    }

    /**
     * Measures the first of some hits against the others; only the first {@link #HITS} count.
     *
     * @return nothing where the meaning of the first is not known, or there is no hit
     */
    public static Optional<Signals> of(Ranking ranking) {
        var others = ranking.others().stream().limit(HITS - 1).toList();
        return ranking.first()
                .flatMap(first ->
                        first.evidence().meaning().map(meaning -> of(first, meaning, others)));
    }

    private static Signals of(Hit first, Meaning meaning, List<Rival> others) {
        var evidence = first.evidence();
        var measured = new EnumMap<Signal, Double>(Signal.class);
        measured.put(Signal.NEARNESS, meaning.score());
        measured.put(Signal.GAP, meaning.wording() - meaning.background().outsider());
        measured.put(Signal.COVERAGE, evidence.coverage());
        measured.put(Signal.SHARE_OF_BEST, evidence.shareOfBest());
        measured.put(Signal.LEAD, meaning.score() - nearest(others));
        measured.put(Signal.MARGIN, first.score() - score(others, 1));
        measured.put(Signal.FIELD, first.score() - score(others, FIELD));
        measured.put(Signal.LEXICAL_RANK, reciprocalRank(evidence));
        return new Signals(measured, meaning.background().typical(), meaning.hasWording());
    }

    /** The nearest of the others in meaning; 0, which is far, without any. */
    private static double nearest(List<Rival> others) {
        return others.stream().flatMapToDouble(other -> other.nearness().stream()).max().orElse(0);
    }

    /** The whole score of one of the others, counted from 1; of the last if need be. */
    private static double score(List<Rival> others, int number) {
        return others.isEmpty() ? 0 : others.get(Math.min(number, others.size()) - 1).score();
    }

    private static double reciprocalRank(Evidence evidence) {
        return evidence.shareOfBest() > 0 ? 1.0 / evidence.wordsRank() : 0;
    }

    /** The signals as they mean the same in every knowledge base. */
    public Map<Signal, Double> relativeTo(Usual usual) {
        var scale = typical.orElseGet(() -> usual.of(hasWordings));
        var relative = new EnumMap<Signal, Double>(Signal.class);
        measured.forEach((signal, value) -> relative.put(signal, signal.relative(value, scale)));
        return relative;
    }
}
