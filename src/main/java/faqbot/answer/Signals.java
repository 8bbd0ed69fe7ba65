package faqbot.answer;

import faqbot.answer.ConfidenceModel.Usual;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Hit;
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
    public static Optional<Signals> of(List<Hit> hits) {
        return hits.stream()
                .findFirst()
                .flatMap(first -> first.evidence().meaning())
                .map(meaning -> of(hits.subList(0, Math.min(HITS, hits.size())), meaning));
    }

    private static Signals of(List<Hit> hits, Meaning meaning) {
        var evidence = hits.getFirst().evidence();
        var measured = new EnumMap<Signal, Double>(Signal.class);
        measured.put(Signal.NEARNESS, meaning.score());
        measured.put(Signal.GAP, meaning.wording() - meaning.background().outsider());
        measured.put(Signal.COVERAGE, evidence.coverage());
        measured.put(Signal.SHARE_OF_BEST, evidence.shareOfBest());
        measured.put(Signal.LEAD, meaning.score() - nearestOther(hits));
        measured.put(Signal.MARGIN, aheadOf(hits, 1));
        measured.put(Signal.FIELD, aheadOf(hits, FIELD));
        measured.put(Signal.LEXICAL_RANK, reciprocalRank(evidence));
        return new Signals(measured, meaning.background().typical(), meaning.hasWording());
    }

    /** The nearest of the others in meaning; 0, which is far, without any. */
    private static double nearestOther(List<Hit> hits) {
        return hits.stream()
                .skip(1)
                .flatMap(hit -> hit.evidence().meaning().stream())
                .mapToDouble(Meaning::score)
                .max()
                .orElse(0);
    }

    /** How far the first lies before another in the whole score; before the last if need be. */
    private static double aheadOf(List<Hit> hits, int other) {
        var first = hits.getFirst().score();
        return hits.size() == 1
                ? first
                : first - hits.get(Math.min(other, hits.size() - 1)).score();
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
