package faqbot.evaluate;

import faqbot.answer.Answer;
import faqbot.search.Hit;
import java.util.List;

/**
 * How a judged question was answered.
 *
 * @param ranked the ids of the entries found, best first, whether they were shown or not
 * @param confidence how sure the answerer was of the first, 0 to 1
 */
public record Verdict(
        JudgedQuestion question, Outcome outcome, List<String> ranked, double confidence) {
    public Verdict {
        ranked = List.copyOf(ranked);
    }

    static Verdict of(JudgedQuestion question, Answer answer) {
        return new Verdict(
                question,
                Outcome.of(question, answer),
                answer.hits().stream().map(Hit::entry).toList(),
                answer.confidence());
    }

    /** Whether an entry that answers the question is among the first few. */
    boolean isRightWithin(int first) {
        return ranked.stream().limit(first).anyMatch(question::isAnsweredBy);
    }

    /** Whether a member is worse off for it: misled, or left without what is there. */
    boolean isFailure() {
        return question.isAnswerable() ? !outcome.isRight() : outcome != Outcome.SILENT;
    }
}
