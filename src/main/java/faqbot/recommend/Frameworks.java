package faqbot.recommend;

import faqbot.answer.Answerer;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Pack;
import faqbot.search.LiveIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The decision frameworks of an index, which understand what somebody says. Any number of threads
 * may use them.
 */
public final class Frameworks implements AutoCloseable {
    /** Stands for any group of factors. */
    private static final String ANY_GROUP = "";

    private static final String USUAL = "backend";

    private final LiveIndex index;
    private final Function<LiveIndex, Answerer> answering;

    /** By framework; made when somebody first says something, and again when it has changed. */
    private final Map<String, StatementReader> readers = new HashMap<>();

    /**
     * The frameworks that an index holds, now and after each change.
     *
     * @param index to be closed after this
     * @param answering how to answer from an index
     */
    public Frameworks(LiveIndex index, Function<LiveIndex, Answerer> answering) {
        this.index = index;
        this.answering = answering;
    }

    /** All frameworks as they stand now, ordered by file. */
    public List<DecisionFramework> all() {
        return index.frameworks();
    }

    /** The framework with an id, if there is one. */
    public Optional<DecisionFramework> find(String id) {
        return all().stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /** The framework to decide by where none is named: "backend", else the first. */
    public Optional<DecisionFramework> usual() {
        return find(USUAL).or(() -> all().stream().findFirst());
    }

    /**
     * Understands a text about somebody's case.
     *
     * @param text any text; hostile ones say nothing
     */
    public Understanding read(DecisionFramework framework, String text) {
        return reader(framework).read(text, ANY_GROUP);
    }

    /**
     * Understands what somebody says about each group of factors.
     *
     * @param texts by the group's id
     */
    public Understanding read(DecisionFramework framework, Map<String, String> texts) {
        var reader = reader(framework);
        return framework.groups().stream()
                .filter(group -> texts.containsKey(group.id()))
                .map(group -> reader.read(texts.getOrDefault(group.id(), ""), group.id()))
                .reduce(Understanding.NOTHING, Understanding::and);
    }

    private synchronized StatementReader reader(DecisionFramework framework) {
        var known = readers.get(framework.id());
        if (known != null && known.reads(framework)) {
            return known;
        }
        if (known != null) {
            known.close();
        }
        var made = open(framework);
        readers.put(framework.id(), made);
        return made;
    }

    private StatementReader open(DecisionFramework framework) {
        var pack =
                index.packs().stream()
                        .filter(candidate -> candidate.folder().equals(framework.origin().pack()))
                        .findFirst()
                        .orElseThrow();
        var answers = index.beside(AnswerEntries.of(framework, pack));
        return new StatementReader(
                framework, answers, names(framework, pack), answering.apply(answers));
    }

    /** The options' names and ids, with their synonyms. */
    private static Set<String> names(DecisionFramework framework, Pack pack) {
        var names = new HashSet<String>();
        for (var option : framework.options()) {
            names.add(option.id());
            names.add(option.name().toLowerCase(Locale.ROOT));
        }
        pack.synonyms().stream()
                .map(group -> group.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList())
                .filter(group -> group.stream().anyMatch(names::contains))
                .toList()
                .forEach(names::addAll);
        return names;
    }

    @Override
    public synchronized void close() {
        readers.values().forEach(StatementReader::close);
        readers.clear();
    }
}
