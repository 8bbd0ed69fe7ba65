package faqbot.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers differ between two evaluations of the same questions.
 *
 * @param changes in the order of the questions
 * @param asked how many questions both have
 */
public record AnswerChanges(List<Change> changes, int asked) {
    public AnswerChanges {
        changes = List.copyOf(changes);
    }

    /** What became of a question before and now; a member sees another thing. */
    record Change(Verdict before, Verdict now) {
        private boolean isGain() {
            return !before.isWell() && now.isWell();
        }

        private boolean isLoss() {
            return before.isWell() && !now.isWell();
        }

        private String inWords() {
            if (isGain()) {
                return "gained";
            }
            return isLoss() ? "lost" : "changed";
        }
    }

    /** Compares what members see. */
    public static AnswerChanges between(List<Verdict> before, List<Verdict> now) {
        Map<JudgedQuestion, Verdict> earlier = new HashMap<>();
        before.forEach(verdict -> earlier.put(verdict.question(), verdict));
        var changes = new ArrayList<Change>();
        for (var verdict : now) {
            var other = earlier.get(verdict.question());
            if (other != null && !other.shownEntries().equals(verdict.shownEntries())) {
                changes.add(new Change(other, verdict));
            }
        }
        return new AnswerChanges(changes, now.size());
    }

    /** The changes one by one, as lines for a person. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var change : changes) {
            lines.add(change.inWords() + ": " + change.now().question().onOneLine());
            lines.add("    before  " + shown(change.before()));
            lines.add("    now     " + shown(change.now()));
        }
        return lines;
    }

    /** How many changes there are, on one line. */
    public String summary() {
        return "%d of %d answers change: %d gained, %d lost"
                .formatted(
                        changes.size(),
                        asked,
                        changes.stream().filter(Change::isGain).count(),
                        changes.stream().filter(Change::isLoss).count());
    }

    private static String shown(Verdict verdict) {
        var entries = String.join(", ", verdict.shownEntries());
        return verdict.outcome().inWords() + (entries.isEmpty() ? "" : ": " + entries);
    }
}
