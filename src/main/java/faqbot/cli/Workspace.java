package faqbot.cli;

import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.KnowledgeSource;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What a command works with.
 *
 * @param knowledge what to answer from
 * @param data where to keep what can be made again
 * @param answers how to answer
 * @param check how strict to check
 * @param vectors begins to open what meanings are compared by, in a data folder
 */
public record Workspace(
        KnowledgeFolder knowledge,
        DataFolder data,
        Answering answers,
        CheckSettings check,
        Function<Path, OpeningVectors> vectors) {
    /** Opens the index in the data folder. */
    public LiveIndex open(LiveIndex.Use use, Streams streams) {
        return open(data.usable(streams.err()), use, streams);
    }

    /**
     * Opens the index, brings it up to date and waits until it knows what its texts mean.
     *
     * @param folder the data folder to use
     * @throws KnowledgeException with the files as a person at the terminal would name them
     */
    LiveIndex open(Path folder, LiveIndex.Use use, Streams streams) {
        try (var opening = vectors.apply(folder)) {
            return learned(openIndex(folder, use, streams), opening);
        }
    }

    /**
     * Opens an index over other knowledge, with the vectors of the data folder.
     *
     * @param folder where to keep the index
     */
    LiveIndex open(Knowledge other, Path folder, Streams streams) {
        try (var opening = vectors.apply(data.usable(streams.err()))) {
            var index =
                    LiveIndex.open(
                            KnowledgeSource.of(other),
                            folder,
                            LiveIndex.Use.SHARED,
                            ProgressBar.on(streams));
            return learned(index, opening);
        }
    }

    private static LiveIndex learned(LiveIndex index, OpeningVectors opening) {
        try {
            index.learn(opening);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private LiveIndex openIndex(Path folder, LiveIndex.Use use, Streams streams) {
        var progress = ProgressBar.on(streams);
        try {
            return LiveIndex.open(knowledge.reader(), folder.resolve("index"), use, progress);
        } catch (KnowledgeException e) {
            throw new KnowledgeException(knowledge.located(e.problems()));
        }
    }

    /** The same with another knowledge folder. */
    Workspace with(KnowledgeFolder other) {
        return new Workspace(other, data, answers, check, vectors);
    }
}
