package faqbot.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for answers with which an option is the best.
 *
 * <p>It takes one answer for each factor and changes one at a time for as long as that helps. With
 * two options it finds such answers whenever there are any, for then each factor can be looked at
 * by itself.
 */
final class Chances {
    /** Less than any difference of scores. */
    private static final double SMALL = 1e-6;

    /** Scores are whole numbers. */
    private static final double HALF_A_POINT = 0.5;

    /** To be ruled out costs more than all scores together. */
    private static final double RULED_OUT = 1e4;

    private Chances() {}

    static boolean canWin(DecisionFramework framework, String option) {
        var others =
                framework.options().stream()
                        .map(DecisionFramework.Option::id)
                        .filter(id -> !id.equals(option))
                        .toList();
        var chosen = new HashMap<Factor, Factor.Answer>();
        for (var factor : framework.factors()) {
            chosen.put(factor, factor.answers().getFirst());
        }
        double lead = lead(chosen, option, others);
        while (true) {
            framework.factors().forEach(factor -> improve(chosen, factor, option, others));
            double better = lead(chosen, option, others);
            if (better <= lead) {
                return lead > HALF_A_POINT;
            }
            lead = better;
        }
    }

    private static void improve(
            Map<Factor, Factor.Answer> chosen, Factor factor, String option, List<String> others) {
        var best =
                factor.answers().stream()
                        .max(
                                Comparator.comparingDouble(answer -> {
                                    chosen.put(factor, answer);
                                    return lead(chosen, option, others);
                                }));
        best.ifPresent(answer -> chosen.put(factor, answer));
    }

    /** How far the option is ahead of the best other; the mean lead decides between equals. */
    private static double lead(
            Map<Factor, Factor.Answer> chosen, String option, List<String> others) {
        double smallest = Double.POSITIVE_INFINITY;
        double sum = 0;
        for (var other : others) {
            double lead = 0;
            for (var choice : chosen.entrySet()) {
                lead += lead(choice.getKey(), choice.getValue(), option, other);
            }
            smallest = Math.min(smallest, lead);
            sum += lead;
        }
        return smallest + SMALL * sum;
    }

    private static double lead(Factor factor, Factor.Answer answer, String option, String other) {
        return factor.importance().weight()
                        * (answer.cell(option).points() - answer.cell(other).points())
                - (answer.cell(option).rulesOut() ? RULED_OUT : 0)
                + (answer.cell(other).rulesOut() ? RULED_OUT : 0);
    }
}
