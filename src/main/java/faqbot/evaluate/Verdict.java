package faqbot.evaluate;

import faqbot.answer.Answer;
import faqbot.search.Hit;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How a judged question was answered.
 *
 * @param ranked the ids of the entries found, best first, whether they were shown or not
 * @param shown how many of them a member sees: 1 for an answer, more for candidates, 0 for silence
 * @param confidence how sure the answerer was of the first, 0 to 1
 */
public record Verdict(
        JudgedQuestion question,
        Outcome outcome,
        List<String> ranked,
        int shown,
        double confidence) {
    public Verdict {
        ranked = List.copyOf(ranked);
    }

    static Verdict of(JudgedQuestion question, Answer answer) {
        var shown =
                switch (answer) {
                    case Answer.Confident _ -> 1;
                    case Answer.Suggestions(var candidates, _, _) -> candidates.size();
                    case Answer.Abstained _ -> 0;
                };
        return new Verdict(
                question,
                Outcome.of(question, answer),
                answer.hits().stream().map(Hit::entry).toList(),
                shown,
                answer.confidence());
    }

    /** Whether every entry that answers the question is in the ranking. */
    boolean hasFoundAll() {
        return ranked.containsAll(question.grades().keySet());
    }

    /** The same with a ranking that goes on where this one ends. */
    Verdict continuedBy(Answer deeper) {
        var further = new LinkedHashSet<>(ranked);
        deeper.hits().forEach(hit -> further.add(hit.entry()));
        return new Verdict(question, outcome, List.copyOf(further), shown, confidence);
    }

    /** The ids of the entries that a member sees. */
    List<String> shownEntries() {
        return ranked.subList(0, shown);
    }

    /** Whether an entry that answers the question is among the first few. */
    boolean isRightWithin(int first) {
        return ranked.stream().limit(first).anyMatch(question::isAnsweredBy);
    }

    /** Whether a member is well served: by what answers the question, or by silence. */
    boolean isWell() {
        return question.isAnswerable() ? outcome.isRight() : outcome == Outcome.SILENT;
    }
}
