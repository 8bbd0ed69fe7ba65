package faqbot.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what decision frameworks say about the rest of the knowledge. */
final class DecisionLinks {
    private DecisionLinks() {}

    /** Reports evidence that is not there, and names that two frameworks share. */
    static void report(
            List<DecisionFramework> frameworks, List<Draft> drafts, List<Problem> problems) {
        if (frameworks.isEmpty()) {
            return;
        }
        var entries = new HashSet<String>();
        drafts.forEach(draft -> entries.add(draft.entry().id()));
        var files = new HashMap<String, String>();
        for (var framework : frameworks) {
            reportSharedName(framework, files, problems);
            framework.factors().stream()
                    .flatMap(factor -> factor.answers().stream())
                    .forEach(answer -> reportEvidence(framework, answer, entries, problems));
        }
    }

    private static void reportSharedName(
            DecisionFramework framework, Map<String, String> files, List<Problem> problems) {
        var path = framework.origin().path();
        var earlier = files.putIfAbsent(framework.id(), path);
        if (earlier != null) {
            problems.add(
                    Problem.error(
                            path,
                            0,
                            "there is a framework \"" + framework.id() + "\" already, " + earlier,
                            "Rename one of the two files."));
        }
    }

    private static void reportEvidence(
            DecisionFramework framework,
            Factor.Answer answer,
            Set<String> entries,
            List<Problem> problems) {
        int pack = framework.origin().pack().length() + 1;
        answer.cells().values().stream()
                .flatMap(cell -> cell.evidence().stream())
                .filter(entry -> !entries.contains(entry))
                .distinct()
                .forEach(entry ->
                        problems.add(
                                Problem.error(
                                        framework.origin().path(),
                                        answer.line(),
                                        "the evidence "
                                                + Excerpt.of(entry.substring(pack))
                                                + " is no entry of this pack",
                                        mend(entry, entries, pack))));
    }

    private static String mend(String entry, Set<String> entries, int pack) {
        return Spelling.closest(entry, entries)
                        .map(meant -> "Did you mean \"" + meant.substring(pack) + "\"? ")
                        .orElse("")
                + "Write the id of an entry, or its file and the anchor of its heading, such as"
                + " faq.md#how-to-start.";
    }
}
