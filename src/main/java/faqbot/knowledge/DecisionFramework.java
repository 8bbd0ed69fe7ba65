package faqbot.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to choose between a few options, as somebody wrote it down: what to ask, and what each answer
 * speaks for.
 *
 * @param id the file's name without its ending, unique in the knowledge
 * @param origin the file
 * @param title what is chosen, for members
 * @param description one sentence
 * @param reviewed when somebody last checked it
 * @param options what can be chosen, in the author's order
 * @param groups parts of the question, in the author's order
 * @param factors what is asked, in the author's order
 * @param yaml the file as it was written
 */
public record DecisionFramework(
        String id,
        Origin origin,
        String title,
        String description,
        Optional<LocalDate> reviewed,
        List<Option> options,
        List<Group> groups,
        List<Factor> factors,
        String yaml) {
    public DecisionFramework {
        options = List.copyOf(options);
        groups = List.copyOf(groups);
        factors = List.copyOf(factors);
    }

    /**
     * Something that can be chosen.
     *
     * @param id unique in the framework
     * @param name what members see
     * @param description one sentence; may be empty
     */
    public record Option(String id, String name, String description) {}

    /**
     * Factors that are told together.
     *
     * @param id unique in the framework
     * @param name what members see
     * @param question what somebody answers who tells of all its factors in their own words
     */
    public record Group(String id, String name, String question) {}

    /** Reads a framework that was read without a problem before; empty if it cannot be read. */
    public static Optional<DecisionFramework> parse(Origin origin, String yaml) {
        return DecisionReader.read(origin, yaml, new FileProblems());
    }

    /** The option with an id that is one of the framework's. */
    public Option option(String option) {
        return options.stream()
                .filter(candidate -> candidate.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + option));
    }

    /** The factor with an id, if there is one. */
    public Optional<Factor> factor(String factor) {
        return factors.stream().filter(candidate -> candidate.id().equals(factor)).findFirst();
    }

    /** The factors of a group, in the author's order. */
    public List<Factor> factorsOf(Group group) {
        return factors.stream().filter(factor -> factor.group().equals(group.id())).toList();
    }
}
