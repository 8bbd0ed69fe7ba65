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
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of one's own, locked from opening to closing.
 *
 * <p>What changed can be asked for before it is on the disk, where it comes soon afterwards. A
 * process that is killed meanwhile finds an earlier state at its next start, and reads the files
 * that have changed since once more.
 */
final class KeptHome extends IndexHome {
    private static final Logger LOG = LoggerFactory.getLogger(KeptHome.class);

    /** In megabytes: what an edit writes is far smaller and need not wait for the disk. */
    private static final double CACHED_SEGMENT = 1;

    private static final double CACHED = 8;

    private final Directory directory;
    private final Commits commits = new Commits();
    private IndexWriter writer;
    private DirectoryReader reader;
    private FolderState state;
    private boolean hasIndex;

    private KeptHome(Directory directory, IndexWriter writer, boolean hasIndex) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.state = hasIndex ? IndexFolder.stateOf(writer) : FolderState.EMPTY;
        this.reader = DirectoryReader.open(writer); // last, for another version's is dropped
        this.hasIndex = hasIndex;
    }

    /**
     * Locks a directory.
     *
     * @param sound the last commit, if it can be used; closed here
     */
    static KeptHome on(Directory directory, @Nullable DirectoryReader sound) throws IOException {
        IndexWriter writer = null;
        try {
            var cached = new NRTCachingDirectory(directory, CACHED_SEGMENT, CACHED);
            writer = IndexFolder.writer(cached, sound != null);
            return new KeptHome(cached, writer, sound != null);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw e;
        } finally {
            IOUtils.close(sound);
        }
    }

    @Override
    boolean hasIndex() {
        return hasIndex;
    }

    @Override
    FolderState state() {
        return state;
    }

    @Override
    DirectoryReader reader() {
        return reader;
    }

    @Override
    List<Problem> update(KnowledgeSource source, FolderScan now, Progress progress)
            throws IOException {
        commits.await();
        IndexUpdate.Result result;
        try {
            result = new IndexUpdate(writer, reader, state, progress).to(source, now);
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
        if (!result.revision().hasErrors()) {
            takeOver(result.revision().state());
        } else if (result.isToBeTakenBack()) {
            takeBack();
        }
        return result.revision().problems();
    }

    private void takeOver(FolderState newer) throws IOException {
        var written = DirectoryReader.openIfChanged(reader, writer);
        if (written != null) {
            reader.close();
            reader = written;
        }
        state = newer;
        if (!hasIndex) {
            writer.commit(); // a writer that begins anew can go back to nothing before
            hasIndex = true;
        }
    }

    @Override
    void keep() {
        commits.soon(writer);
    }

    private void takeBack(Exception reason) {
        try {
            takeBack();
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e); // the writer stays closed, of which the next update hears
        }
    }

    /** Goes back to the last commit: else the next one would hold what has failed half way. */
    private void takeBack() throws IOException {
        writer.rollback();
        writer = IndexFolder.writer(directory, hasIndex);
        state = hasIndex ? IndexFolder.stateOf(writer) : FolderState.EMPTY;
        var earlier = DirectoryReader.open(writer);
        reader.close();
        reader = earlier;
    }

    @Override
    void close() {
        commits.close();
        try {
            IOUtils.close(reader, writer, directory);
        } catch (IOException e) {
            LOG.warn("The index could not be closed cleanly", e);
        }
    }
}
