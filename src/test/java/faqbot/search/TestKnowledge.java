package faqbot.search;

import faqbot.knowledge.KnowledgeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small knowledge folder to write to, and indexes over it. */
public final class TestKnowledge {
    private final Path root;

    public TestKnowledge(Path root) {
        this.root = root;
        write("things/pack.yaml", "name: Things\nlink-base: https://example.org/things/\n");
    }

    /** Writes a file below the knowledge folder. */
    public TestKnowledge write(String path, String text) {
        try {
            var file = knowledge().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code things/faq.md}: each argument is a question with its notes and answer. */
    public TestKnowledge faq(String... entries) {
        return write("things/faq.md", "# FAQ\n\n## " + String.join("\n\n## ", entries) + "\n");
    }

    /** An entry for {@link #faq} without notes. */
    public static String entry(String question, String answer) {
        return question + "\n\n" + answer;
    }

    /** An entry for {@link #faq} with notes such as {@code phrasings:}. */
    public static String entry(String question, String notes, String answer) {
        return question + "\n<!--\n" + notes + "\n-->\n\n" + answer;
    }

    public Path knowledge() {
        return root.resolve("knowledge");
    }

    public Path indexFolder() {
        return root.resolve("data/index");
    }

    public KnowledgeReader reader() {
        return new KnowledgeReader(knowledge(), List.of());
    }

    public LiveIndex open() {
        return open(LiveIndex.Use.SHARED);
    }

    public LiveIndex open(LiveIndex.Use use) {
        return LiveIndex.open(reader(), indexFolder(), use, Progress.SILENT);
    }

    /** The ids of the entries found for a question, best first, without the pack's name. */
    public List<String> find(String question) {
        try (var index = open()) {
            return ids(index.search(question, 5));
        }
    }

    public static List<String> ids(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.entry().substring(hit.entry().indexOf('/') + 1))
                .toList();
    }
}
