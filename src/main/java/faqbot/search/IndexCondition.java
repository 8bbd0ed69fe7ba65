package faqbot.search;

import faqbot.knowledge.KnowledgeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * How an index on disk is, without using it.
 *
 * @param isThere whether there is one that can be read
 * @param isUpToDate whether it stands for the knowledge as it is now
 * @param isServed whether a running bot holds it
 */
public record IndexCondition(boolean isThere, boolean isUpToDate, boolean isServed) {
    /**
     * Looks at an index.
     *
     * @param source the knowledge it should stand for
     * @param folder where it lies, if anywhere; nothing is created
     * @throws IndexException if the folder cannot be read
     */
    public static IndexCondition of(KnowledgeSource source, Path folder) {
        if (!Files.isDirectory(folder)) {
            return new IndexCondition(false, false, false);
        }
        try {
            var isServed = isLocked(folder);
            var home = IndexHome.on(folder, LiveIndex.Use.SHARED);
            try {
                return new IndexCondition(home.hasIndex(), isUpToDate(source, home), isServed);
            } finally {
                home.close();
            }
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isUpToDate(KnowledgeSource source, IndexHome home) {
        return home.hasIndex() && source.scan(home.state()).sameContent(home.state());
    }

    /** Takes the lock for a moment: nothing else tells a lock that is held from one left behind. */
    private static boolean isLocked(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return false;
        } catch (LockObtainFailedException e) {
            return true;
        }
    }
}
