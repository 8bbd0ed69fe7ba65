package faqbot.search;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Where an index lies, with a reader of what it holds. Used by one thread at a time. */
abstract sealed class IndexHome permits KeptHome, SharedHome {
    /** An index that nobody else can see. */
    static IndexHome inMemory() throws IOException {
        return KeptHome.on(new ByteBuffersDirectory(), null);
    }

    /**
     * The index in a folder; what is there and cannot be used is said and counts as nothing.
     *
     * @throws LockObtainFailedException if the use is exclusive and another process has the folder
     */
    static IndexHome on(Path folder, LiveIndex.Use use) throws IOException {
        var directory = IndexFolder.directory(folder, use);
        var commit = IndexFolder.lastCommit(directory, folder).orElse(null);
        return switch (use) {
            case SHARED -> new SharedHome(directory, commit);
            case EXCLUSIVE -> KeptHome.on(directory, commit);
        };
    }

    abstract boolean hasIndex();

    /** The knowledge folder that the index stands for; empty where there is none. */
    abstract FolderState state();

    /**
     * A reader of what was updated last; it is closed by the next update, save for who holds it
     * too.
     */
    abstract DirectoryReader reader();

    /**
     * Indexes what changed, unless there are errors in it.
     *
     * @param now what a look at the source has seen
     * @return what is wrong; with an error everything is as before
     * @throws IOException if it cannot be written, now or ever again; the last state still stands
     * @throws org.apache.lucene.store.AlreadyClosedException if an earlier update failed
     */
    abstract List<Problem> update(KnowledgeSource source, FolderScan now, Progress progress)
            throws IOException;

    /** Brings to the disk what was updated, soon and beside everything else. */
    abstract void keep();

    /** Releases the folder, come what may; a reader that others hold too stays open for them. */
    abstract void close();
}
