package faqbot.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge cannot be used; carries every problem found, warnings included. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public KnowledgeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
