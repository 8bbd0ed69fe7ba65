package faqbot.app;

import faqbot.knowledge.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The configuration cannot be used; carries everything that is wrong with it. */
final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** The problems are told in the order of files and lines. */
    ConfigException(List<Problem> problems) {
        super(sorted(problems).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = sorted(problems).toList();
    }

    private static Stream<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    }

    List<Problem> problems() {
        return problems;
    }
}
