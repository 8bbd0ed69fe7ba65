package faqbot.recommend;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import java.util.List;

/** A change of what was said that would put another option first. */
public sealed interface Flip {
    /** What would be first then. */
    Option option();

    /**
     * Other answers.
     *
     * @param changes each factor's new answer, in place of all that was answered to it; no fewer
     *     would do
     */
    record OtherAnswers(Option option, List<Change> changes) implements Flip {
        public OtherAnswers {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Another answer to one factor.
     *
     * @param answer in place of whatever was answered
     */
    record Change(Factor factor, Factor.Answer answer) {}

    /**
     * Another importance of one factor.
     *
     * @param importance the nearest that is enough
     */
    record OtherImportance(Option option, Factor factor, Importance importance) implements Flip {}
}
