package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.FolderState.Stamp;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Pack;
import faqbot.knowledge.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The answers of a framework as entries to be found. */
final class AnswerEntries {
    private static final String SEPARATOR = "=";

    private AnswerEntries() {}

    /**
     * Knowledge whose entries are the answers.
     *
     * @param pack the framework's pack, whose synonyms hold
     */
    static Knowledge of(DecisionFramework framework, Pack pack) {
        var entries = new ArrayList<Entry>();
        for (var factor : framework.factors()) {
            factor.answers().forEach(answer -> entries.add(entry(framework, factor, answer)));
        }
        var files = new TreeMap<String, Stamp>();
        files.put(
                framework.origin().path(),
                new Stamp(framework.yaml().length(), 0, Fingerprint.of(framework.yaml())));
        return new Knowledge(List.of(pack), entries, new FolderState(files));
    }

    private static Entry entry(DecisionFramework framework, Factor factor, Factor.Answer answer) {
        var id = factor.id() + SEPARATOR + answer.id();
        var origin = framework.origin();
        return new Entry(
                id,
                Entry.Kind.QUESTION,
                List.of(answer.text()),
                new Entry.Wording(answer.aliases(), List.of()),
                new Entry.Place(origin.pack(), origin.file(), id),
                List.of(
                        new Passage(
                                answer.text(), new Passage.Lines(answer.line(), answer.line()))),
                Details.NONE);
    }

    /** The factor's id in an entry's. */
    static String factor(String entry) {
        return entry.substring(0, entry.indexOf(SEPARATOR));
    }

    /** The answer's id in an entry's. */
    static String answer(String entry) {
        return entry.substring(entry.indexOf(SEPARATOR) + 1);
    }
}
