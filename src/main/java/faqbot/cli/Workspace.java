package faqbot.cli;

import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.KnowledgeSource;
import faqbot.search.LearningListener;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a command works with.
 *
 * @param knowledge what to answer from
 * @param data where to keep what can be made again
 * @param answers how to answer
 * @param check how strict to check
 * @param vectors begins to open what meanings are compared by, in a data folder that is asked for
 *     only if need be
 */
public record Workspace(
        KnowledgeFolder knowledge,
        DataFolder data,
        Answering answers,
        CheckSettings check,
        Function<Supplier<Path>, OpeningVectors> vectors) {
    /** The folder in the data folder where the index lies. */
    static final String INDEX = "index";

    /** Opens the index in the data folder; it knows what all its texts mean. */
    LiveIndex open(LiveIndex.Use use, Streams streams) {
        var folder = data.usable(streams.err());
        return open(folder, () -> openByWords(folder, use, streams), LiveIndex::learn);
    }

    /**
     * The same with the index elsewhere.
     *
     * @param folder where the index lies
     */
    LiveIndex open(Path folder, Streams streams) {
        return open(
                data.usable(streams.err()),
                () -> openByWords(folder, LiveIndex.Use.SHARED, streams),
                LiveIndex::learn);
    }

    /**
     * Opens an index of other knowledge; it knows what all its texts mean.
     *
     * @param folder where the index lies
     */
    LiveIndex open(Knowledge other, Path folder, Streams streams) {
        return open(
                data.usable(streams.err()),
                () ->
                        LiveIndex.open(
                                KnowledgeSource.of(other),
                                folder,
                                LiveIndex.Use.SHARED,
                                ProgressBar.on(streams)),
                LiveIndex::learn);
    }

    /**
     * Opens the index in the data folder; what its texts mean it learns beside the answering.
     *
     * @param folder the data folder to use
     */
    LiveIndex openAtOnce(
            Path folder, LiveIndex.Use use, Streams streams, LearningListener listener) {
        return open(
                folder,
                () -> openByWords(folder, use, streams),
                (index, opening) -> index.learnAside(opening, listener));
    }

    /** Opens an index beside what meanings are compared by, and then lets it learn. */
    LiveIndex open(
            Path folder, Supplier<LiveIndex> open, BiConsumer<LiveIndex, OpeningVectors> learn) {
        try (var opening = vectors.apply(() -> folder)) {
            var index = open.get();
            try {
                learn.accept(index, opening);
                return index;
            } catch (RuntimeException e) {
                index.close();
                throw e;
            }
        }
    }

    private LiveIndex openByWords(Path folder, LiveIndex.Use use, Streams streams) {
        var progress = ProgressBar.on(streams);
        return located(
                () -> LiveIndex.open(knowledge.reader(), folder.resolve(INDEX), use, progress));
    }

    /** Names the files of broken knowledge as the person at the terminal sees them. */
    LiveIndex located(Supplier<LiveIndex> open) {
        try {
            return open.get();
        } catch (KnowledgeException e) {
            throw new KnowledgeException(knowledge.located(e.problems()));
        }
    }

    /** The same with another knowledge folder. */
    Workspace with(KnowledgeFolder other) {
        return new Workspace(other, data, answers, check, vectors);
    }
}
