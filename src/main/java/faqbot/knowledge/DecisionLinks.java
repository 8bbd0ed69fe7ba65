package faqbot.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks what decision frameworks say about the rest of the knowledge. */
final class DecisionLinks {
    private DecisionLinks() {}

    /** Reports evidence that is not there, and names that two frameworks share. */
    static void report(
            List<DecisionFramework> frameworks, EntryIds entries, List<Problem> problems) {
        var files = new HashMap<String, String>();
        for (var framework : frameworks) {
            reportSharedName(framework, files, problems);
            problems.addAll(evidenceProblems(framework, entries));
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

    /** Stops where nobody reads on: each guess compares an id with all others. */
    private static List<Problem> evidenceProblems(DecisionFramework framework, EntryIds entries) {
        var problems = new FileProblems();
        framework.factors().stream()
                .flatMap(factor -> factor.answers().stream())
                .flatMap(answer -> evidence(answer).map(entry -> new Evidence(answer, entry)))
                .filter(evidence -> !entries.has(evidence.entry()))
                .limit(FileProblems.MAX_PROBLEMS + 1L)
                .forEach(evidence -> problems.add(problem(framework, evidence, entries)));
        return problems;
    }

    private static Stream<String> evidence(Factor.Answer answer) {
        return answer.cells().values().stream()
                .flatMap(cell -> cell.evidence().stream())
                .distinct();
    }

    private record Evidence(Factor.Answer answer, String entry) {}

    private static Problem problem(
            DecisionFramework framework, Evidence evidence, EntryIds entries) {
        int pack = framework.origin().pack().length() + 1;
        return Problem.error(
                framework.origin().path(),
                evidence.answer().line(),
                "the evidence "
                        + Excerpt.of(evidence.entry().substring(pack))
                        + " is no entry of this pack",
                mend(evidence.entry(), entries, pack));
    }

    private static String mend(String entry, EntryIds entries, int pack) {
        var prefix = entry.substring(0, pack);
        return Spelling.closest(entry, entries.from(prefix))
                        .map(meant -> "Did you mean \"" + meant.substring(pack) + "\"? ")
                        .orElse("")
                + "Write the id of an entry, or its file and the anchor of its heading, such as"
                + " faq.md#how-to-start.";
    }
}
