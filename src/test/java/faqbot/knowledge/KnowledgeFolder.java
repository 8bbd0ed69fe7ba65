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
        return change(file, place -> Files.write(place, bytes));
    }

    KnowledgeFolder link(String file, String target) {
        return change(file, place -> Files.createSymbolicLink(place, Path.of(target)));
    }

    KnowledgeFolder delete(String file) {
        return change(file, Files::delete);
    }

    /** A reader of these packs; of all if none is named. */
    KnowledgeReader reader(String... packs) {
        return new KnowledgeReader(path, List.of(packs));
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

    /** The passages of the first entry of such a folder. */
    List<Passage> passages() {
        return entries().getFirst().passages();
    }

    /** Everything wrong with the folder, as a person sees it. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    private KnowledgeFolder change(String file, Change change) {
        try {
            var place = path.resolve(file);
            Files.createDirectories(place.getParent());
            change.at(place);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void at(Path place) throws IOException;
    }
}
