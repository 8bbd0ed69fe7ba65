package faqbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowsTest {
    @TempDir private Path folder;
    private final List<String> heard = new ArrayList<>();

    @Test
    void tellsHowFarItIs() throws IOException {
        writeFaq("## How do I store tea?\n\nIn a tin.\n\n## Why?\n\nFor joy.\n");

        shadows();

        assertThat(heard)
                .containsExactly("Asking each question: 2", "advanced", "advanced", "finished");
    }

    private void writeFaq(String entries) throws IOException {
        Files.createDirectories(folder.resolve("knowledge/tea"));
        Files.writeString(folder.resolve("knowledge/tea/faq.md"), "# Tea\n\n" + entries);
    }

    private void shadows() {
        var reader = new KnowledgeReader(folder.resolve("knowledge"), List.of());
        try (var index =
                LiveIndex.open(
                        reader, folder.resolve("index"), LiveIndex.Use.SHARED, Progress.SILENT)) {
            Shadows.in(reader.read().knowledge(), index, new Ear());
        }
    }

    /** Writes down what it hears. */
    private final class Ear implements Progress {
        @Override
        public void started(String task, int steps) {
            heard.add(task + ": " + steps);
        }

        @Override
        public void advanced() {
            heard.add("advanced");
        }

        @Override
        public void finished() {
            heard.add("finished");
        }
    }
}
