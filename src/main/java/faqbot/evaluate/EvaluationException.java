package faqbot.evaluate;

import faqbot.knowledge.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** There is nothing that could be measured; carries every problem found, warnings included. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public EvaluationException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
