package faqbot.cli;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Problem;
import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.util.List;
import java.util.Optional;

/** Finds questions that another entry answers first. */
final class Shadows {
    private Shadows() {}

    /** A warning for each question of the knowledge that does not find its own entry. */
    static List<Problem> in(Knowledge knowledge, LiveIndex index, Progress progress) {
        var questions =
                knowledge.entries().stream()
                        .filter(entry -> entry.kind() == Entry.Kind.QUESTION)
                        .toList();
        progress.started("Asking each question", questions.size());
        try {
            return questions.stream()
                    .flatMap(entry -> shadow(entry, index, progress).stream())
                    .toList();
        } finally {
            progress.finished();
        }
    }

    private static Optional<Problem> shadow(Entry entry, LiveIndex index, Progress progress) {
        var shadow = shadow(entry, index);
        progress.advanced();
        return shadow;
    }

    private static Optional<Problem> shadow(Entry entry, LiveIndex index) {
        var hits = index.search(entry.title(), 1);
        if (hits.isEmpty()) {
            return Optional.of(
                    warning(
                            entry,
                            "asking \"%s\" finds no entry at all".formatted(entry.title()),
                            "Ask it with at least one word that says what it is about."));
        }
        return Optional.of(hits.getFirst())
                .filter(hit -> !hit.entry().equals(entry.id()))
                .map(hit -> shadowed(entry, hit));
    }

    private static Problem shadowed(Entry entry, Hit other) {
        return warning(
                entry,
                "asking \"%s\" finds \"%s\" (%s) first"
                        .formatted(entry.title(), other.title(), other.entry()),
                "Reword one of the two, merge them, or add the question to the \"not:\" of the"
                        + " other.");
    }

    private static Problem warning(Entry entry, String message, String mend) {
        return Problem.warning(
                entry.place().pack() + "/" + entry.place().file(),
                entry.passages().getFirst().lines().first(),
                message,
                mend);
    }
}
