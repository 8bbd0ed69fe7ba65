package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Compares JSON with the file named after class and method; {@code -DupdateSnapshots} rewrites the
 * file and fails that once, so that somebody looks at the difference.
 */
final class Snapshots {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "src/test/resources/faqbot/discord");

    private Snapshots() {}

    static void assertUnchanged(TestInfo test, JsonNode json) {
        var file =
                FOLDER.resolve(test.getTestClass().orElseThrow().getSimpleName())
                        .resolve(test.getTestMethod().orElseThrow().getName() + ".json");
        try {
            if (System.getProperty("updateSnapshots") != null) {
                update(file, Json.pretty(json));
            }
            assertThat(file).as("make it with -DupdateSnapshots").exists();
            assertThat(Json.pretty(json)).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        throw new AssertionError("rewrote " + file + "; look at the difference");
    }
}
