package faqbot.knowledge;

import faqbot.knowledge.Draft.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ids and phrasings that two entries have in common. */
final class Duplicates {
    private final List<Problem> problems;
    private final Map<String, Draft> ids = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();

    private record Use(Draft draft, Asked asked) {
        String place() {
            return draft.file() + ":" + asked.line();
        }
    }

    private Duplicates(List<Problem> problems) {
        this.problems = problems;
    }

    static void report(List<Draft> drafts, List<Problem> problems) {
        var duplicates = new Duplicates(problems);
        for (var draft : drafts) {
            duplicates.checkId(draft);
            draft.asked().forEach(asked -> duplicates.checkPhrasing(draft, asked));
        }
    }

    private void checkId(Draft draft) {
        var earlier = ids.putIfAbsent(draft.entry().id(), draft);
        if (earlier != null) {
            problems.add(
                    Problem.error(
                            draft.file(),
                            draft.line(),
                            "the id "
                                    + Excerpt.of(draft.entry().id())
                                    + " is already used at "
                                    + earlier.file()
                                    + ":"
                                    + earlier.line(),
                            "Give one of the two entries another id."));
        }
    }

    private void checkPhrasing(Draft draft, Asked asked) {
        var use = new Use(draft, asked);
        var earlier = uses.putIfAbsent(Asked.normalised(asked.text()), use);
        if (earlier != null && !earlier.draft().equals(draft)) {
            problems.add(
                    Problem.error(
                            draft.file(),
                            asked.line(),
                            "the question "
                                    + Excerpt.of(asked.text())
                                    + " already belongs to another entry, at "
                                    + earlier.place(),
                            "Delete it from one of the two entries, or say how they differ."));
        }
    }
}
