package faqbot.recommend;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what to ask next.
 *
 * @param standings how the options stand, best first
 */
record Questions(Scores scores, List<Standing> standings) {
    /** A hard constraint tells as much as the strongest score for one and against the other. */
    private static final int RULED_OUT = 2 * Factor.STRONGEST;

    /**
     * The open question that tells most between the best two; empty where none tells anything.
     *
     * <p>What a question tells is the variance of the lead over its answers, all taken as equally
     * likely. Of equals the author's first is asked.
     */
    Optional<Factor> next() {
        return open().stream()
                .filter(factor -> telling(factor) > 0)
                .min(Comparator.comparingDouble(factor -> -telling(factor)));
    }

    /**
     * Whether no answers to the questions that are open could put another option first, or make the
     * first impossible.
     */
    boolean isSettled() {
        var first = standings.getFirst();
        return first.isPossible()
                && !couldBeRuledOut(first)
                && standings.stream().skip(1).noneMatch(other -> canOvertake(other, first));
    }

    /** Whether no answer to a single open question could, but for one that rules an option out. */
    boolean isRobust() {
        var first = standings.getFirst();
        return contenders().stream()
                .skip(1)
                .allMatch(other ->
                        open().stream()
                                .noneMatch(factor ->
                                        mostGain(factor, other.option(), first.option())
                                                > first.score() - other.score()));
    }

    private boolean couldBeRuledOut(Standing first) {
        return open().stream()
                .flatMap(factor -> factor.answers().stream())
                .anyMatch(answer -> answer.cell(first.option().id()).rulesOut());
    }

    private boolean canOvertake(Standing other, Standing first) {
        int gain =
                open().stream()
                        .mapToInt(factor -> mostGain(factor, other.option(), first.option()))
                        .sum();
        return other.isPossible() && gain > first.score() - other.score();
    }

    /** Of a factor that takes several answers all those together that gain. */
    private int mostGain(Factor factor, Option option, Option first) {
        var gains =
                factor.answers().stream()
                        .mapToInt(answer -> Scores.lead(answer, option.id(), first.id()))
                        .filter(gain -> gain > 0);
        return scores.weight(factor)
                * (factor.takesSeveral() ? gains.sum() : gains.max().orElse(0));
    }

    private List<Factor> open() {
        return scores.framework().factors().stream()
                .filter(factor -> scores.weight(factor) > 0)
                .filter(factor -> !scores.requirements().isSpokenOf(factor))
                .toList();
    }

    /** Those that are possible and may still be first; all where none is possible. */
    private List<Standing> contenders() {
        var possible = standings.stream().filter(Standing::isPossible).toList();
        return possible.isEmpty() ? standings : possible;
    }

    private double telling(Factor factor) {
        var contenders = contenders();
        if (contenders.size() < 2) {
            return 0;
        }
        if (!scores.requirements().isEmpty(scores.framework())) {
            return telling(factor, contenders.get(0).option(), contenders.get(1).option());
        }
        double sum = 0;
        for (var one : contenders) {
            for (var other : contenders) {
                sum += telling(factor, one.option(), other.option());
            }
        }
        return sum;
    }

    private double telling(Factor factor, Option one, Option other) {
        var leads = new ArrayList<Integer>();
        factor.answers().forEach(answer -> leads.add(lead(answer, one.id(), other.id())));
        double mean = leads.stream().mapToInt(Integer::intValue).average().orElse(0);
        double variance =
                leads.stream()
                        .mapToDouble(lead -> (lead - mean) * (lead - mean))
                        .average()
                        .orElse(0);
        return variance * scores.weight(factor) * scores.weight(factor);
    }

    private static int lead(Factor.Answer answer, String one, String other) {
        return (answer.cell(other).rulesOut() ? RULED_OUT : 0)
                - (answer.cell(one).rulesOut() ? RULED_OUT : 0)
                + Scores.lead(answer, one, other);
    }
}
