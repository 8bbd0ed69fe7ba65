package faqbot.bench;

import faqbot.bench.QuestionMaker.MadeQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Made knowledge of one size, with its index and questions, in a folder that a later run uses
 * again.
 *
 * @param folder for all of it
 * @param passages how many entries with one passage each
 */
record Corpus(Path folder, int passages) {
    private static final EntryMaker ENTRIES = new EntryMaker(MakeKnowledge.SEED);

    Path knowledge() {
        return folder.resolve("knowledge");
    }

    Path index() {
        return folder.resolve("data/index");
    }

    Path data() {
        return folder.resolve("data");
    }

    MadeKnowledge made() {
        return new MadeKnowledge(ENTRIES, passages);
    }

    List<String> questions(int count) {
        return new QuestionMaker(ENTRIES, passages)
                .questions(count).stream().map(MadeQuestion::text).toList();
    }

    /** Writes the knowledge, unless it is there. */
    void make() throws IOException {
        var complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            delete(folder);
            made().write(knowledge());
            Files.createFile(complete);
        }
    }

    /** Deletes a folder with all it holds; nothing if there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
