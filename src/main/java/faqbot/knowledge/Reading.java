package faqbot.knowledge;

import java.util.List;

/**
 * What a reading of the knowledge folder gave: the content and everything wrong with it.
 *
 * @param knowledge what could be read; to be used only if there is no error
 * @param problems all errors and warnings, ordered by file and line
 */
public record Reading(Knowledge knowledge, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
