package faqbot.search;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that others use too: it is locked only while it is written. */
final class SharedHome extends IndexHome {
    private static final Logger LOG = LoggerFactory.getLogger(SharedHome.class);

    private final Directory directory;

    /** The last commit, or null before the first. */
    private @Nullable DirectoryReader commit;

    private FolderState state;

    SharedHome(Directory directory, @Nullable DirectoryReader commit) throws IOException {
        this.directory = directory;
        this.commit = commit;
        this.state = stateOf(commit);
    }

    private static FolderState stateOf(@Nullable DirectoryReader commit) throws IOException {
        return commit == null ? FolderState.EMPTY : IndexFolder.commitOf(commit).state();
    }

    @Override
    boolean hasIndex() {
        return commit != null;
    }

    @Override
    FolderState state() {
        return state;
    }

    @Override
    DirectoryReader reader() {
        if (commit == null) {
            throw new IllegalStateException("nothing was indexed yet");
        }
        return commit;
    }

    @Override
    List<Problem> update(KnowledgeSource source, FolderScan now, Progress progress)
            throws IOException {
        List<Problem> problems;
        try (var writer = IndexFolder.writer(directory, commit != null)) {
            problems = update(writer, source, now, progress);
        }
        takeOver();
        return problems;
    }

    /** Goes on from the writer's state, which may be a later one than was read before. */
    private static List<Problem> update(
            IndexWriter writer, KnowledgeSource source, FolderScan now, Progress progress)
            throws IOException {
        var before = IndexFolder.stateOf(writer);
        try (var reader = DirectoryReader.open(writer)) {
            var result = new IndexUpdate(writer, reader, before, progress).to(source, now);
            if (!result.revision().hasErrors()) {
                writer.commit();
            }
            return result.revision().problems();
        }
    }

    private void takeOver() throws IOException {
        if (commit == null) {
            commit =
                    DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
        } else {
            var newer = DirectoryReader.openIfChanged(commit);
            if (newer != null) {
                commit.close();
                commit = newer;
            }
        }
        state = stateOf(commit);
    }

    @Override
    void keep() {
        // an update is on the disk when it is done
    }

    @Override
    void close() {
        try {
            IOUtils.close(commit, directory);
        } catch (IOException e) {
            LOG.warn("The index could not be closed cleanly", e);
        }
    }
}
