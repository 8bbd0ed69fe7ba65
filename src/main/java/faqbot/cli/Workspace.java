package faqbot.cli;

import faqbot.answer.AnswerSettings;
import faqbot.knowledge.KnowledgeException;
import faqbot.search.LiveIndex;
import java.nio.file.Path;

/**
 * What a command works with.
 *
 * @param knowledge what to answer from
 * @param data where to keep what can be made again
 * @param answers when to answer
 * @param check how strict to check
 */
public record Workspace(
        KnowledgeFolder knowledge, DataFolder data, AnswerSettings answers, CheckSettings check) {
    /** Opens the index in the data folder. */
    public LiveIndex open(LiveIndex.Use use, Streams streams) {
        return open(data.usable(streams.err()), use, streams);
    }

    /**
     * Opens the index and brings it up to date.
     *
     * @param folder the data folder to use
     * @throws KnowledgeException with the files as a person at the terminal would name them
     */
    LiveIndex open(Path folder, LiveIndex.Use use, Streams streams) {
        var progress = ProgressBar.on(streams);
        try {
            return LiveIndex.open(knowledge.reader(), folder.resolve("index"), use, progress);
        } catch (KnowledgeException e) {
            throw new KnowledgeException(knowledge.located(e.problems()));
        }
    }

    /** The same with another knowledge folder. */
    Workspace with(KnowledgeFolder other) {
        return new Workspace(other, data, answers, check);
    }
}
