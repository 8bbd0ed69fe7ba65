package faqbot.recommend;

import faqbot.knowledge.Factor;

/**
 * A piece of somebody's text that was understood as an answer.
 *
 * @param words the piece
 * @param factor what it answers
 * @param answer which answer it gives
 * @param isDenied whether it says that the answer does not hold
 * @param confidence how sure that is, 0 to 1
 */
public record Statement(
        String words, Factor factor, Factor.Answer answer, boolean isDenied, double confidence) {
    /** The same about another answer. */
    Statement with(Factor.Answer other) {
        return new Statement(words, factor, other, isDenied, confidence);
    }

    boolean saysTheSameAs(Statement other) {
        return factor.equals(other.factor)
                && answer.equals(other.answer)
                && isDenied == other.isDenied;
    }

    /** Whether another statement is about the same answer and surer. */
    boolean isLessSureThan(Statement other) {
        return factor.equals(other.factor)
                && answer.equals(other.answer)
                && confidence < other.confidence;
    }
}
