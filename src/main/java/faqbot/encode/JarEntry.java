package faqbot.encode;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file in a jar of the class path.
 *
 * @param resource its absolute name
 * @param size in bytes
 * @param checksum of its content, in hexadecimal
 */
record JarEntry(String resource, long size, String checksum) {
    static JarEntry of(String resource) throws IOException {
        var place = JarEntry.class.getResource(resource);
        if (place != null && place.openConnection() instanceof JarURLConnection connection) {
            var entry = connection.getJarEntry();
            return new JarEntry(resource, entry.getSize(), "%08x".formatted(entry.getCrc()));
        }
        throw new NoSuchFileException("no jar of the class path has " + resource);
    }

    InputStream open() throws IOException {
        var stream = JarEntry.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new NoSuchFileException(resource);
        }
        return stream;
    }

    /** Writes the content to a file, whole or not at all, unless it is there already. */
    void unpack(Path file) throws IOException {
        if (isWhole(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), "unpacking", null);
        try {
            write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // On Windows nobody can replace a file that another process has just unpacked and uses.
            if (!isWhole(file)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private boolean isWhole(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size;
    }

    private void write(Path file) throws IOException {
        try (var content = open()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true); // else a power cut could leave a file of the right size, but empty
        }
    }
}
