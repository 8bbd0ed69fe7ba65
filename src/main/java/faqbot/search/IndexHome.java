package faqbot.search;

import faqbot.knowledge.FolderState;
import faqbot.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an index lies, with its last commit. Used by one thread at a time. */
final class IndexHome {
    private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);

    private final Directory directory;

    /**
     * Held from opening to closing, or null where the folder is locked only while it is written.
     */
    private final @Nullable IndexWriter keptWriter;

    /** The last commit, or null before the first. */
    private @Nullable DirectoryReader commit;

    private IndexHome(
            Directory directory,
            @Nullable IndexWriter keptWriter,
            @Nullable DirectoryReader commit) {
        this.directory = directory;
        this.keptWriter = keptWriter;
        this.commit = commit;
    }

    static IndexHome inMemory() throws IOException {
        var directory = new ByteBuffersDirectory();
        return new IndexHome(directory, IndexFolder.writer(directory, false), null);
    }

    /** The index in a folder; what is there and cannot be used is said and counts as nothing. */
    static IndexHome on(Path folder, LiveIndex.Use use) throws IOException {
        var directory = IndexFolder.directory(folder, use);
        var commit = lastCommit(directory, folder).orElse(null);
        try {
            var writer =
                    use == LiveIndex.Use.EXCLUSIVE
                            ? IndexFolder.writer(directory, commit != null)
                            : null;
            return new IndexHome(directory, writer, commit);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(commit, directory);
            throw e;
        }
    }

    private static Optional<DirectoryReader> lastCommit(Directory directory, Path folder) {
        try {
            return IndexFolder.open(directory);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The index in {} is damaged ({}): it is made anew",
                    folder,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    boolean hasIndex() {
        return commit != null;
    }

    /** The knowledge folder that the index stands for; empty before the first commit. */
    FolderState state() {
        try {
            return commit == null ? FolderState.EMPTY : IndexFolder.commitOf(commit).state();
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    /** The last commit's reader; it is closed by the next update, save for who holds it too. */
    DirectoryReader reader() {
        if (commit == null) {
            throw new IllegalStateException("nothing was indexed yet");
        }
        return commit;
    }

    /**
     * Indexes what changed and commits.
     *
     * @throws IOException if it cannot be written, now or ever again; the last commit still stands
     * @throws org.apache.lucene.store.AlreadyClosedException if an earlier update failed
     */
    void update(Knowledge knowledge, Progress progress) throws IOException {
        if (keptWriter != null) {
            update(keptWriter, knowledge, progress);
            return;
        }
        try (var writer = IndexFolder.writer(directory, commit != null)) {
            update(writer, knowledge, progress);
        }
    }

    private void update(IndexWriter writer, Knowledge knowledge, Progress progress)
            throws IOException {
        try {
            new IndexUpdate(writer, IndexFolder.stateOf(writer), progress).to(knowledge);
        } catch (IOException | RuntimeException e) {
            // Else the next update would commit what this one has done so far.
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
        if (commit == null) {
            commit = DirectoryReader.open(directory);
            return;
        }
        var newer = DirectoryReader.openIfChanged(commit);
        if (newer != null) {
            commit.close();
            commit = newer;
        }
    }

    /** Releases the folder, come what may; a reader that others hold too stays open for them. */
    void close() {
        try {
            IOUtils.close(commit, keptWriter, directory);
        } catch (IOException e) {
            LOG.warn("The index could not be closed cleanly", e);
        }
    }
}
