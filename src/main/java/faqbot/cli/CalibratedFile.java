package faqbot.cli;

import faqbot.answer.ConfidenceFile;
import faqbot.answer.ConfidenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file with the confidence that was fitted to the operator's own knowledge, and the one that it
 * replaced.
 */
record CalibratedFile(Path path) {
    /** Writes a model and keeps the one that was there. */
    void write(ConfidenceModel model, List<String> comments) {
        try {
            if (Files.exists(path)) {
                Files.move(path, earlier(), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, ConfidenceFile.lines(model, comments));
        } catch (IOException e) {
            throw new FileException("the confidence cannot be written to " + path, e);
        }
    }

    /** What taking back came to. */
    enum Undone {
        /** There was nothing. */
        NOTHING,
        /** The one before counts again. */
        RESTORED,
        /** The one that comes with the program counts again. */
        REMOVED
    }

    /** Takes the last model back. */
    Undone undo() {
        try {
            if (Files.exists(earlier())) {
                Files.move(earlier(), path, StandardCopyOption.REPLACE_EXISTING);
                return Undone.RESTORED;
            }
            return Files.deleteIfExists(path) ? Undone.REMOVED : Undone.NOTHING;
        } catch (IOException e) {
            throw new FileException("the confidence in " + path + " cannot be taken back", e);
        }
    }

    private Path earlier() {
        return path.resolveSibling(path.getFileName() + ".earlier");
    }
}
