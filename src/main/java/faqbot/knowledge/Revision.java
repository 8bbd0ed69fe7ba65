package faqbot.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What came of a change of the knowledge, save for the entries, which were given away.
 *
 * @param problems the errors of all files and the warnings of those that were read, ordered by file
 *     and line; with an error the change is not to be used
 * @param packs all packs, ordered by folder name; empty if none has changed
 * @param frameworks all decision frameworks, ordered by file; empty if none has changed
 * @param state the files as they were read
 */
public record Revision(
        List<Problem> problems,
        Optional<List<Pack>> packs,
        Optional<List<DecisionFramework>> frameworks,
        FolderState state) {
    public Revision {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
