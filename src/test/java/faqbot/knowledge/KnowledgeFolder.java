package faqbot.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A knowledge folder that a test fills. */
record KnowledgeFolder(Path path) {
    KnowledgeFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    KnowledgeFolder write(String file, byte[] bytes) {
        try {
            var target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KnowledgeFolder link(String file, String target) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.createSymbolicLink(path.resolve(file), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KnowledgeReader reader() {
        return new KnowledgeReader(path, List.of());
    }

    Reading read() {
        return reader().read();
    }

    /** The entries of a folder that must be without any problem. */
    List<Entry> entries() {
        var reading = read();
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.knowledge().entries();
    }

    /** Everything wrong with the folder, as a person sees it. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}
