package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Factor.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up what the answers say: for each option the sum, over all answers given, of the answer's
 * score times the importance of its factor. All of it is in whole numbers, so ties are exact.
 *
 * @param requirements what was answered
 */
record Scores(DecisionFramework framework, Requirements requirements) {
    /**
     * The variance of a known score that is not neutral, in quarters of a squared step: whoever
     * wrote a 2 might as well have meant something between 1.5 and 2.5.
     */
    private static final int KNOWN_QUARTERS = 1;

    /** The same of a score that nobody knows: one step either way. */
    private static final int UNKNOWN_QUARTERS = 4;

    /** All options: those that are possible first, then by score, then in the author's order. */
    List<Standing> standings() {
        return framework.options().stream()
                .map(this::standing)
                .sorted(
                        Comparator.comparing(Standing::isPossible)
                                .thenComparingInt(Standing::score)
                                .reversed())
                .toList();
    }

    private Standing standing(Option option) {
        var reasons = new ArrayList<Reason>();
        var exclusions = new ArrayList<Reason>();
        for (var factor : framework.factors()) {
            for (var answer : requirements.given(factor)) {
                var reason = reason(factor, answer, option.id());
                if (reason.cell().rulesOut()) {
                    exclusions.add(reason);
                }
                if (reason.points() != 0) {
                    reasons.add(reason);
                }
            }
        }
        int score = reasons.stream().mapToInt(Reason::points).sum();
        return new Standing(option, score, reasons, exclusions);
    }

    private Reason reason(Factor factor, Factor.Answer answer, String option) {
        return new Reason(factor, answer, option, weight(factor) * answer.cell(option).points());
    }

    int weight(Factor factor) {
        return requirements.importanceOf(factor).weight();
    }

    /** How much of a factor's answer counts for one option against another, per importance. */
    static int lead(Factor.Answer answer, String option, String other) {
        return answer.cell(option).points() - answer.cell(other).points();
    }

    /** The same of all answers given to a factor. */
    int lead(Factor factor, String option, String other) {
        return requirements.given(factor).stream()
                .mapToInt(answer -> lead(answer, option, other))
                .sum();
    }

    /**
     * Four times the variance of how far one option is ahead of another, if the author's scores err
     * independently of each other.
     */
    long leadQuarters(String option, String other) {
        long quarters = 0;
        for (var factor : framework.factors()) {
            long weight = weight(factor);
            for (var answer : requirements.given(factor)) {
                quarters +=
                        weight
                                * weight
                                * (quarters(answer.cell(option)) + quarters(answer.cell(other)));
            }
        }
        return quarters;
    }

    private static int quarters(Cell cell) {
        if (cell.score().isEmpty()) {
            return UNKNOWN_QUARTERS;
        }
        return cell.points() == 0 ? 0 : KNOWN_QUARTERS;
    }
}
