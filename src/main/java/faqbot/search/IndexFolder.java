package faqbot.search;

import faqbot.knowledge.FolderState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder an index lies in: a cache that may vanish, be damaged or belong to another version.
 *
 * <p>Lucene's commits are atomic: a reader sees the last commit until the next one is complete, so
 * that an index is always rebuilt beside the one in use, and a process that is killed leaves the
 * last commit behind.
 */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /**
     * To read so many bytes takes less time than to find out how this system maps files, and is
     * done by who asks one question.
     */
    private static final long SMALL = 8_000_000;

    private IndexFolder() {}

    /** Opens the folder without locking it, creating it if need be. */
    static Directory directory(Path folder, LiveIndex.Use use) throws IOException {
        Files.createDirectories(folder);
        removeForeignLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        return use == LiveIndex.Use.SHARED && isSmall(folder)
                ? new NIOFSDirectory(folder)
                : FSDirectory.open(folder);
    }

    private static boolean isSmall(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() < SMALL;
        }
    }

    /** A file of the lock's name that is not empty is no lock of Lucene's, which refuses it. */
    private static void removeForeignLock(Path lock) throws IOException {
        if (Files.isRegularFile(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    /** The last commit, if there is one that this program can read and whose bytes are sound. */
    static Optional<DirectoryReader> open(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        var reader = DirectoryReader.open(directory);
        try {
            if (commitOf(reader).hasCurrentFormat()) {
                checkIntegrity(reader);
                return Optional.of(reader);
            }
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
        reader.close();
        return Optional.empty();
    }

    /** The last commit; what is there and cannot be used is said and counts as nothing. */
    static Optional<DirectoryReader> lastCommit(Directory directory, Path folder) {
        try {
            return open(directory);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The index in {} is damaged ({}): it is made anew",
                    folder,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    static IndexCommit commitOf(DirectoryReader reader) throws IOException {
        return IndexCommit.from(reader.getIndexCommit().getUserData());
    }

    /**
     * A writer, which locks the folder until it is closed.
     *
     * @param isSound whether to go on from what is there; otherwise the index begins anew
     * @throws org.apache.lucene.store.LockObtainFailedException if another process has the lock
     */
    static IndexWriter writer(Directory directory, boolean isSound) throws IOException {
        if (!isSound) {
            clear(directory);
        }
        return new IndexWriter(directory, config(isSound ? OpenMode.APPEND : OpenMode.CREATE));
    }

    /**
     * The knowledge folder that a writer goes on from, which may be a later one than was read
     * before the folder was locked; what another version wrote is dropped.
     */
    static FolderState stateOf(IndexWriter writer) throws IOException {
        var data = new HashMap<String, String>();
        writer.getLiveCommitData().forEach(pair -> data.put(pair.getKey(), pair.getValue()));
        var commit = IndexCommit.from(data);
        if (commit.hasCurrentFormat()) {
            return commit.state();
        }
        writer.deleteAll();
        return FolderState.EMPTY;
    }

    private static IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig()
                .setCodec(new IndexCodec())
                .setSimilarity(new EntrySimilarity())
                .setOpenMode(mode)
                .setCommitOnClose(false);
    }

    /**
     * Removes an index that cannot be read, under the lock; one of another version stays readable,
     * and what is no index is none of our business.
     */
    private static void clear(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (isReadable(directory)) {
                return;
            }
            for (var file : directory.listAll()) {
                lock.ensureValid();
                if (isIndexFile(file)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isIndexFile(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }

    private static boolean isReadable(Directory directory) {
        try (var reader = DirectoryReader.open(directory)) {
            checkIntegrity(reader);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.debug("The index is not readable and is removed", e);
            return false;
        }
    }

    private static void checkIntegrity(DirectoryReader reader) throws IOException {
        for (var leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
    }
}
