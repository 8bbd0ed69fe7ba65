package faqbot.recommend;

import faqbot.knowledge.Factor;
import faqbot.knowledge.Factor.Cell;

/**
 * What an answer says about one of the options.
 *
 * @param factor what was asked
 * @param answer what was answered
 * @param option the option's id
 * @param points the score times the importance; above 0 speaks for the option
 */
public record Reason(Factor factor, Factor.Answer answer, String option, int points) {
    /** The score with its evidence. */
    public Cell cell() {
        return answer.cell(option);
    }
}
