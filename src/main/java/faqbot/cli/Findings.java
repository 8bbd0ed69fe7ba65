package faqbot.cli;

import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Problem;
import java.util.List;

/**
 * What is wrong with some knowledge.
 *
 * @param knowledge what could be read
 * @param problems ordered by file and line
 */
record Findings(Knowledge knowledge, List<Problem> problems) {
    Findings {
        problems = List.copyOf(problems);
    }

    boolean hasErrors() {
        return errors() > 0;
    }

    /** One line for a person. */
    String summary() {
        return "%s in %s: %s, %s"
                .formatted(
                        counted(knowledge.entries().size(), "entry", "entries"),
                        counted(knowledge.packs().size(), "pack", "packs"),
                        counted(errors(), "error", "errors"),
                        counted(problems.size() - errors(), "warning", "warnings"));
    }

    private long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
