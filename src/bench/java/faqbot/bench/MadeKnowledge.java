package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A knowledge folder of any size with one pack, written from a seed: the same seed and number give
 * the same bytes. Holds one file at a time in memory.
 *
 * @param entries what is written
 * @param number how many entries, each with one passage
 */
record MadeKnowledge(EntryMaker entries, int number) {
    /** The folder and name of the pack. */
    static final String PACK = "made";

    /** As many as a person keeps in a file. */
    private static final int ENTRIES_OF_FILE = 100;

    /** Larger folders have larger files: somebody with a million entries has them exported. */
    private static final int MOST_FILES = 4_000;

    /** Files of a folder within the pack. */
    private static final int FILES_OF_FOLDER = 100;

    private static final int SYNONYMS = 30;

    /** Words of this rank on have synonyms: neither the commonest nor the rarest. */
    private static final int FIRST_SYNONYM = 50;

    MadeKnowledge {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1 but was " + number);
        }
    }

    /** Writes the folder, which must be empty or not be there. */
    void write(Path folder) throws IOException {
        var pack = Files.createDirectories(folder.resolve(PACK));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "name: Made\ndescription: Made to measure with.\nlanguage: en\n");
        Files.writeString(pack.resolve("synonyms.yaml"), synonyms());
        for (int file = 0; file * entriesOfFile() < number; file++) {
            writeFile(pack, file);
        }
    }

    /** The file that holds an entry, below the knowledge folder. */
    Path fileOf(Path folder, int entry) {
        return path(folder.resolve(PACK), entry / entriesOfFile());
    }

    private void writeFile(Path pack, int file) throws IOException {
        int first = file * entriesOfFile();
        int end = (int) Math.min(number, (long) first + entriesOfFile());
        var lines = new StringBuilder("# Made questions, part " + (file + 1) + "\n");
        for (int entry = first; entry < end; entry++) {
            lines.append(entries.entry(entry).markdown());
        }
        var path = path(pack, file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, lines);
    }

    private static Path path(Path pack, int file) {
        return pack.resolve("part-%02d".formatted(file / FILES_OF_FOLDER))
                .resolve("part-%04d.faq.md".formatted(file));
    }

    private int entriesOfFile() {
        return Math.max(ENTRIES_OF_FILE, Math.ceilDiv(number, MOST_FILES));
    }

    private static String synonyms() {
        var lines = new StringBuilder();
        for (int i = 0; i < SYNONYMS; i++) {
            lines.append(
                    "- [%s, %s]%n"
                            .formatted(
                                    PseudoWord.of(FIRST_SYNONYM + 2 * i),
                                    PseudoWord.of(FIRST_SYNONYM + 2 * i + 1)));
        }
        return lines.toString();
    }
}
