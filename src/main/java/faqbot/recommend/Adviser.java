package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import java.util.List;
import java.util.Optional;

/** Decides how much a lead is worth. */
final class Adviser {
    /**
     * A lead counts from so many times its standard deviation on: in one case of twenty chance
     * alone makes such a lead. It is clear from three times on.
     */
    private static final int SLIGHT_DEVIATIONS = 2;

    private static final int CLEAR_DEVIATIONS = 3;

    private Adviser() {}

    static Advice advise(Scores scores) {
        var standings = scores.standings();
        var questions = new Questions(scores, standings);
        var margin = margin(scores, standings, questions);
        var flips = margin.isChoice() && standings.size() > 1;
        return new Advice(
                scores.framework(),
                scores.requirements(),
                margin,
                standings,
                flips ? Flips.answers(scores, standings) : Optional.empty(),
                flips ? Flips.importance(scores, standings) : Optional.empty(),
                questions.next());
    }

    private static Margin margin(Scores scores, List<Standing> standings, Questions questions) {
        var possible = standings.stream().filter(Standing::isPossible).toList();
        if (possible.isEmpty()) {
            return Margin.TOSS_UP;
        }
        if (possible.size() == 1) {
            return Margin.CLEAR;
        }
        var first = possible.get(0);
        var second = possible.get(1);
        int lead = first.score() - second.score();
        long quarters = scores.leadQuarters(first.option().id(), second.option().id());
        if (lead > heaviest(scores.framework()) && exceeds(lead, quarters, SLIGHT_DEVIATIONS)) {
            boolean isClear = exceeds(lead, quarters, CLEAR_DEVIATIONS) && questions.isRobust();
            return isClear ? Margin.CLEAR : Margin.SLIGHT;
        }
        return isEnoughKnown(scores) ? Margin.TOSS_UP : Margin.INSUFFICIENT;
    }

    /** In whole numbers: lead ≥ n·√(quarters ÷ 4). */
    private static boolean exceeds(long lead, long quarters, long deviations) {
        return 4 * lead * lead >= deviations * deviations * quarters;
    }

    /** One step of the factor that counts most: no single weak word shall decide. */
    private static int heaviest(DecisionFramework framework) {
        return framework.factors().stream()
                .mapToInt(factor -> factor.importance().weight())
                .max()
                .orElse(0);
    }

    /** Whether at least half of what counts was answered, whatever the answers say. */
    private static boolean isEnoughKnown(Scores scores) {
        var factors = scores.framework().factors();
        int all = factors.stream().mapToInt(scores::weight).sum();
        int known =
                factors.stream()
                        .filter(factor -> isAnswered(scores, factor))
                        .mapToInt(scores::weight)
                        .sum();
        return known > 0 && 2 * known >= all;
    }

    private static boolean isAnswered(Scores scores, Factor factor) {
        return !scores.requirements().given(factor).isEmpty();
    }
}
