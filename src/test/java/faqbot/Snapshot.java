package faqbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that a test compares with; {@code -DupdateSnapshots} rewrites the file and fails that
 * once, so that somebody looks at the difference.
 */
public record Snapshot(Path file) {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "src/test/resources");

    /** The snapshot in the folder named after a test. */
    public static Snapshot of(Class<?> test, String name) {
        return new Snapshot(FOLDER.resolve(test.getName().replace('.', '/')).resolve(name));
    }

    /**
     * What the text was when somebody last looked.
     *
     * @param now what it is, to be written if that is wanted
     */
    public String before(String now) {
        try {
            if (System.getProperty("updateSnapshots") != null) {
                update(now);
            }
            if (!Files.exists(file)) {
                throw new AssertionError("make it with -DupdateSnapshots: " + file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(String now) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(now)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
        throw new AssertionError("rewrote " + file + "; look at the difference");
    }
}
