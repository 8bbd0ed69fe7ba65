package faqbot.cli;

import faqbot.evaluate.Trials;
import faqbot.knowledge.Knowledge;
import faqbot.search.LiveIndex;

/** Opens indexes over any knowledge, which are gone after use. */
final class TemporaryIndexes implements Trials.Opener, AutoCloseable {
    private final Workspace workspace;
    private final Streams streams;
    private final TemporaryFolder folder = new TemporaryFolder();
    private int count;

    TemporaryIndexes(Workspace workspace, Streams streams) {
        this.workspace = workspace;
        this.streams = streams;
    }

    @Override
    public LiveIndex apply(Knowledge knowledge) {
        count++;
        return workspace.open(knowledge, folder.path().resolve("index-" + count), streams);
    }

    @Override
    public void close() {
        folder.close();
    }
}
