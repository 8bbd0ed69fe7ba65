package faqbot.encode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Lets one at a time write in a folder, among all processes of a machine. */
final class FolderLock implements AutoCloseable {
    /** Writing takes milliseconds, making room a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(2);

    private final RandomAccessFile file;

    private FolderLock(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Waits for the lock.
     *
     * @param path an empty file that stands for it
     * @throws IOException if others hold it for too long
     */
    static FolderLock take(Path path) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "rw");
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (tryLock(file).isEmpty()) {
                if (System.nanoTime() - end > 0) {
                    throw new IOException("another process does not let go of " + path);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new FolderLock(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Optional<FileLock> tryLock(RandomAccessFile file) throws IOException {
        try {
            return Optional.ofNullable(file.getChannel().tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held in this process
        }
    }

    /** Closing the file gives the lock back. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
