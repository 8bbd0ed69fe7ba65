package faqbot.recommend;

import faqbot.answer.Answerer;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Pack;
import faqbot.search.FrameworkCard;
import faqbot.search.LiveIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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

    /** Held to read while a text is read, to write while readers are exchanged. */
    private final ReadWriteLock reading = new ReentrantReadWriteLock();

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

    /** Makes ready to understand, so that nobody waits for it. */
    public void prepare() {
        reading.writeLock().lock();
        try {
            all().forEach(this::renewed);
        } finally {
            reading.writeLock().unlock();
        }
    }

    /** The id of the framework of which a question names most options, if it names two or more. */
    public Optional<String> asked(String question) {
        var cards = index.frameworkCards();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        // Mending may take a rare name for a misspelt word.
        var text = question + "\n" + index.mended(question);
        var named = new HashMap<String, Long>();
        cards.forEach(card -> named.put(card.id(), named(card, text)));
        return cards.stream()
                .map(FrameworkCard::id)
                .filter(id -> named.getOrDefault(id, 0L) > 1)
                .max(Comparator.comparingLong(id -> named.getOrDefault(id, 0L)));
    }

    private long named(FrameworkCard card, String text) {
        return pack(card.pack())
                .map(pack -> OptionNames.of(card.options(), pack.synonyms()).namedIn(text))
                .orElse(0L);
    }

    /**
     * Understands a text about somebody's case.
     *
     * @param text any text; hostile ones say nothing
     */
    public Understanding read(DecisionFramework framework, String text) {
        return reading(framework, reader -> reader.read(text, ANY_GROUP));
    }

    /**
     * Understands what somebody says about each group of factors.
     *
     * @param texts by the group's id
     */
    public Understanding read(DecisionFramework framework, Map<String, String> texts) {
        return reading(framework, reader -> read(reader, framework, texts));
    }

    private static Understanding read(
            StatementReader reader, DecisionFramework framework, Map<String, String> texts) {
        return framework.groups().stream()
                .filter(group -> texts.containsKey(group.id()))
                .map(group -> reader.read(texts.getOrDefault(group.id(), ""), group.id()))
                .reduce(Understanding.NOTHING, Understanding::and);
    }

    /** Reads while nobody takes the reader away. */
    private Understanding reading(
            DecisionFramework framework, Function<StatementReader, Understanding> read) {
        reading.readLock().lock();
        try {
            var known = readers.get(framework.id());
            if (known != null && known.reads(framework)) {
                return read.apply(known);
            }
        } finally {
            reading.readLock().unlock();
        }
        reading.writeLock().lock();
        try {
            return read.apply(renewed(framework));
        } finally {
            reading.writeLock().unlock();
        }
    }

    private StatementReader renewed(DecisionFramework framework) {
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
        var pack = pack(framework.origin().pack()).orElseThrow();
        var answers = index.beside(AnswerEntries.of(framework, pack));
        var names = OptionNames.of(framework.options(), pack.synonyms()).all();
        return new StatementReader(framework, answers, names, answering.apply(answers));
    }

    private Optional<Pack> pack(String folder) {
        return index.packs().stream()
                .filter(candidate -> candidate.folder().equals(folder))
                .findFirst();
    }

    @Override
    public void close() {
        reading.writeLock().lock();
        try {
            readers.values().forEach(StatementReader::close);
            readers.clear();
        } finally {
            reading.writeLock().unlock();
        }
    }
}
