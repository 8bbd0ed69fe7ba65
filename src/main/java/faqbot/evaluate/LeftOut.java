package faqbot.evaluate;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some knowledge without one phrasing of each entry that has enough, and these phrasings as
 * questions: what members ask is not written down either.
 *
 * @param rest the knowledge without them
 * @param questions the phrasings, each with its entry
 */
record LeftOut(Knowledge rest, List<JudgedQuestion> questions) {
    /** An entry with fewer ways to ask for it would hardly be itself without one of them. */
    static final int FEWEST_WORDINGS = 3;

    LeftOut {
        questions = List.copyOf(questions);
    }

    /**
     * Leaves out the next phrasing of each entry.
     *
     * @param round which one, counted from 0; an entry with fewer phrasings stays as it is
     */
    static LeftOut of(Knowledge knowledge, int round) {
        var entries = new ArrayList<Entry>();
        var questions = new ArrayList<JudgedQuestion>();
        for (var entry : knowledge.entries()) {
            var phrasing = phrasing(entry, round);
            entries.add(phrasing.map(left -> without(left, entry)).orElse(entry));
            phrasing.ifPresent(left ->
                    questions.add(new JudgedQuestion(left, "phrasing", Map.of(entry.id(), 1))));
        }
        var rest =
                new Knowledge(
                        knowledge.packs(),
                        entries,
                        knowledge.frameworks(),
                        knowledge.state(),
                        knowledge.targets());
        return new LeftOut(rest, questions);
    }

    /** By chance, but the same each time: authors often write the best phrasing first. */
    private static Optional<String> phrasing(Entry entry, int round) {
        var phrasings = entry.wording().phrasings();
        int wordings = phrasings.size() + (entry.kind() == Entry.Kind.QUESTION ? 1 : 0);
        return wordings < FEWEST_WORDINGS
                ? Optional.empty()
                : phrasings.stream()
                        .filter(phrasing -> !phrasing.isBlank())
                        .sorted(Comparator.comparing(Fingerprint::of))
                        .skip(round)
                        .findFirst();
    }

    private static Entry without(String phrasing, Entry entry) {
        var others = new ArrayList<>(entry.wording().phrasings());
        others.remove(phrasing);
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.headings(),
                new Entry.Wording(others, entry.wording().counterExamples()),
                entry.place(),
                entry.passages(),
                entry.details());
    }
}
