package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Pack;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a knowledge folder, kept in step with it.
 *
 * <p>It lies in a folder that one process at a time writes and any number read. Where that folder
 * cannot be used, the index is kept in memory and a warning says why. Any number of threads may
 * search while one refreshes.
 */
public final class LiveIndex implements EntryDirectory, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    private final KnowledgeSource source;
    private final Progress progress;
    private IndexHome home;
    private final CurrentIndex current;

    /** The knowledge that is answered from; the home's may be newer for a moment. */
    private FolderState state;

    /** Null where questions are compared by their words only. */
    private @Nullable Learning learning;

    /** Null where somebody waits for what is learned. */
    private @Nullable Study study;

    /** Indexes whose vectors are kept in the same place. */
    private final Set<LiveIndex> besides = ConcurrentHashMap.newKeySet();

    /** Held to read while somebody asks, to write when the encoder is taken away. */
    private final ReadWriteLock asking = new ReentrantReadWriteLock();

    /**
     * An index that is up to date.
     *
     * @param home where it lies; closed with it
     * @param current what it holds
     */
    LiveIndex(KnowledgeSource source, Progress progress, IndexHome home, PassageIndex current) {
        this.source = source;
        this.progress = progress;
        this.home = home;
        this.current = new CurrentIndex(current);
        this.state = home.state();
    }

    /** How an index is used. */
    public enum Use {
        /** To answer beside whoever else uses it: locked only while it is written. */
        SHARED,
        /** To serve for long: locked until it is closed, so that one bot serves from a folder. */
        EXCLUSIVE
    }

    /**
     * Opens the index of a knowledge folder and brings it up to date.
     *
     * <p>Broken knowledge stops a shared use. An exclusive use goes on with what was indexed last,
     * if there is something, and logs the problems.
     *
     * @param folder where the index lies; created if need be
     * @throws KnowledgeException if the knowledge has errors and nothing else can be served
     * @throws IndexException if the folder is in use and the use is exclusive
     */
    public static LiveIndex open(KnowledgeSource source, Path folder, Use use, Progress progress) {
        return new IndexOpening(source, use, progress).in(folder);
    }

    /**
     * The entries that match a question, best first; one hit per entry.
     *
     * @param question any text
     * @param top the most hits to return, at least 1
     */
    public List<Hit> search(String question, int top) {
        return rank(question, top, top).hits();
    }

    /**
     * The same where not all are shown.
     *
     * @param shown the most hits to return, at least 1
     * @param top the most entries in all, no fewer
     */
    public Ranking rank(String question, int shown, int top) {
        if (shown < 1 || top < shown) {
            throw new IllegalArgumentException(
                    "shown must be between 1 and %d but was %d".formatted(top, shown));
        }
        asking.readLock().lock();
        try {
            return current.ask(index -> index.search(question, shown, top));
        } finally {
            asking.readLock().unlock();
        }
    }

    @Override
    public List<EntryTitle> complete(String typed, int most) {
        return inDirectory(directory -> directory.complete(typed, most));
    }

    @Override
    public Catalogue catalogue() {
        return inDirectory(EntryDirectory::catalogue);
    }

    @Override
    public Optional<FoundEntry> find(String key) {
        return inDirectory(directory -> directory.find(key));
    }

    /** The decision frameworks of the knowledge, ordered by file. */
    public List<DecisionFramework> frameworks() {
        return current.ask(PassageIndex::frameworks);
    }

    /** What tells of each decision framework without reading it, ordered by id. */
    public List<FrameworkCard> frameworkCards() {
        return current.ask(PassageIndex::frameworkCards);
    }

    /** The packs of the knowledge. */
    public List<Pack> packs() {
        return current.ask(index -> List.copyOf(index.packs()));
    }

    /** A text as a question would be read: without marks of the chat, misspelt words mended. */
    public String mended(String text) {
        return current.ask(index -> index.mended(text));
    }

    private <T> T inDirectory(Function<EntryDirectory, T> question) {
        return current.ask(index -> question.apply(index.directory()));
    }

    /**
     * An index in memory of something else, which compares meanings as this one does and learns
     * them in the same way. To be closed before this one.
     */
    public synchronized LiveIndex beside(Knowledge other) {
        var index =
                new IndexOpening(KnowledgeSource.of(other), Use.SHARED, Progress.SILENT).inMemory();
        if (learning != null) {
            index.learnAs(learning.beside(), study != null);
        }
        besides.removeIf(earlier -> earlier.current.isClosed());
        besides.add(index);
        return index;
    }

    private synchronized void learnAs(Learning shared, boolean isAside) {
        learning = shared;
        if (isAside) {
            study =
                    new Study(
                            shared::goOn,
                            () -> current.now().meanings(),
                            this::look,
                            LearningListener.NOBODY);
        }
        look();
    }

    /**
     * Compares meanings, too, from now on. Waits until those of all entries are known, now and
     * after each refresh.
     *
     * @param opening belongs to the index afterwards; may turn out to be nothing
     */
    public synchronized void learn(OpeningVectors opening) {
        opening.take().ifPresent(vectors -> learning = Learning.all(vectors, progress));
        look();
    }

    /**
     * Compares meanings, too, as soon as those of all entries are known, which it learns beside the
     * answering; now and after each refresh.
     *
     * @param opening belongs to the index afterwards; may turn out to be nothing
     */
    public synchronized void learnAside(OpeningVectors opening, LearningListener listener) {
        opening.take()
                .ifPresent(vectors -> {
                    var few = Learning.few(vectors);
                    learning = few;
                    study =
                            new Study(
                                    few::goOn,
                                    () -> current.now().meanings(),
                                    this::look,
                                    listener);
                });
        look();
    }

    /**
     * Forgets what is kept of texts that are gone, when all others are learned; for who has the
     * data folder to themselves.
     */
    public synchronized void forgetOthers() {
        var learned = learning;
        if (study != null && learned != null) {
            study.afterwards(() -> learned.keepOnly(allTexts()));
        }
    }

    private Set<Text> allTexts() {
        var all = new HashSet<>(texts());
        besides.stream()
                .filter(index -> !index.current.isClosed())
                .forEach(index -> all.addAll(index.texts()));
        return all;
    }

    private Set<Text> texts() {
        return current.ask(index -> {
            try {
                return Meanings.texts(index.reader());
            } catch (IOException e) {
                throw unreadable(e);
            }
        });
    }

    /** Looks again what is known of the entries, and answers by it. */
    private synchronized void look() {
        try {
            if (!current.isClosed()) {
                swap();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static IndexException unreadable(IOException e) {
        return new IndexException("the index cannot be read: " + e.getMessage(), e);
    }

    /** The number of entries in the index. */
    public int entries() {
        return current.now().entries();
    }

    /** How much there is to answer from. */
    public IndexSize size() {
        return current.ask(PassageIndex::size);
    }

    /**
     * How many texts are still to be learned before meanings are compared; 0 where they are, or
     * where there is nothing to learn by. What is learned counts when all of it is.
     */
    public int learning() {
        var meanings = current.now().meanings();
        return meanings.areComparable() ? 0 : meanings.missing().size();
    }

    /** The files that the index stands for. */
    public synchronized FolderState state() {
        return state;
    }

    /**
     * Takes over what has changed in the knowledge, if it has no errors; else goes on answering
     * from what it has.
     *
     * @return the errors; empty if the index stands for the knowledge now
     */
    public synchronized List<Problem> refresh() {
        return refresh(source.look(state));
    }

    /**
     * The same after somebody has looked.
     *
     * @param now what a look at the knowledge of this index has seen
     */
    public synchronized List<Problem> refresh(FolderScan now) {
        if (now.state().sameContent(state)) {
            return List.of();
        }
        try {
            return update(now);
        } catch (LockObtainFailedException e) {
            LOG.info("Another faqbot writes the index: kept in memory here");
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index cannot be written ({}): kept in memory", e.toString());
        }
        return moveToMemory(now);
    }

    private List<Problem> update(FolderScan now) throws IOException {
        var errors = errors(home.update(source, now, progress));
        if (errors.isEmpty()) {
            swap();
            home.keep(); // last: what is being committed delays what reads it
        }
        return errors;
    }

    private List<Problem> moveToMemory(FolderScan now) {
        try {
            var memory = IndexHome.inMemory();
            var errors = errors(memory.update(source, now, progress));
            if (errors.isEmpty()) {
                home.close();
                home = memory;
                swap();
            } else {
                memory.close();
            }
            return errors;
        } catch (IOException e) {
            throw new IndexException("the index cannot be built: " + e.getMessage(), e);
        }
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    private void swap() throws IOException {
        var meanings = learning == null ? Meanings.NONE : learning.of(home.reader());
        current.exchange(new PassageIndex(home.reader(), meanings));
        state = home.state();
        if (study != null) {
            study.goOn();
        }
    }

    /** Frees the folder; searches that are under way end well. */
    @Override
    public void close() {
        stopStudy(); // first, for the study waits for the lock
        closeAll();
    }

    private void stopStudy() {
        Study stopped;
        synchronized (this) {
            stopped = study;
        }
        if (stopped != null) {
            stopped.close();
        }
    }

    private synchronized void closeAll() {
        if (current.isClosed()) {
            return;
        }
        current.close();
        home.close();
        if (learning != null) {
            asking.writeLock().lock();
            try {
                learning.close();
            } finally {
                asking.writeLock().unlock();
            }
        }
    }
}
