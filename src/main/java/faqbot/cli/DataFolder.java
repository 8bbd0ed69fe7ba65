package faqbot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder for what can be made again.
 *
 * @param preferred the folder to use
 * @param spare the folder to use where the preferred one cannot be written; empty where somebody
 *     chose the preferred one
 */
public record DataFolder(Path preferred, Optional<Path> spare) {
    /**
     * The folder to use.
     *
     * @param notes is told if it is the spare one
     */
    public Path usable(Output notes) {
        if (spare.isEmpty() || isWritable(preferred)) {
            return preferred;
        }
        notes.line(
                "faqbot: the data folder %s cannot be written, so %s is used"
                        .formatted(preferred, spare.get()));
        return spare.get();
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
