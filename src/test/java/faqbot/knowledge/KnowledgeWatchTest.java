package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class KnowledgeWatchTest {
    /** Long enough for two looks at the folder and for a busy machine. */
    private static final int SECONDS = 10;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    @TempDir private Path temporary;
    private KnowledgeFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new KnowledgeFolder(temporary).write("web/faq.md", "## One?\nYes.\n");
    }

    @Test
    void aChangeIsToldOnceItIsAtRest() throws Exception {
        try (var watch = watch()) {
            assertThat(watch).isNotNull();
            folder.write("web/faq.md", "## One?\nNo.\n");

            assertThat(next()).isEqualTo("No.");
        }
    }

    @Test
    void aChangeIsToldWithinTwoSecondsOfTheLastWrite() throws Exception {
        try (var watch = watch()) {
            assertThat(watch).isNotNull();
            folder.write("web/faq.md", "## One?\nNo.\n");
            long written = System.nanoTime();

            next();

            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - written))
                    .isLessThan(2_000);
        }
    }

    @Test
    void nothingIsToldWhileNothingChanges() throws Exception {
        try (var watch = watch()) {
            assertThat(watch).isNotNull();
            folder.write("web/faq.md", "## One?\nYes.\n");

            assertThat(told.poll(1_500, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void aNewFileAndAFolderThatGoesAwayAreToldToo() throws Exception {
        try (var watch = watch()) {
            assertThat(watch).isNotNull();
            folder.write("web/a.md", "# T\nNew.\n");
            assertThat(next()).isEqualTo("New.");

            delete("web/a.md", "web/faq.md", "web");
            assertThat(next()).isEqualTo("nothing");

            folder.write("web/faq.md", "## One?\nBack.\n");
            assertThat(next()).isEqualTo("Back.");
        }
    }

    @Test
    void anActionThatFailsDoesNotEndTheWatch() throws Exception {
        var reader = folder.reader();
        var state = reader.read().knowledge().state();
        try (var watch =
                KnowledgeWatch.start(
                        reader,
                        state,
                        _ -> {
                            tell(reader);
                            throw new IllegalStateException("on purpose");
                        })) {
            assertThat(watch).isNotNull();
            folder.write("web/faq.md", "## One?\nNo.\n");
            assertThat(next()).isEqualTo("No.");

            folder.write("web/faq.md", "## One?\nWell.\n");
            assertThat(next()).isEqualTo("Well.");
        }
    }

    @Test
    void afterItIsClosedNothingIsTold() throws Exception {
        watch().close();

        folder.write("web/faq.md", "## One?\nNo.\n");

        assertThat(told.poll(1_500, TimeUnit.MILLISECONDS)).isNull();
    }

    private KnowledgeWatch watch() {
        var reader = folder.reader();
        var state = reader.read().knowledge().state();
        return KnowledgeWatch.start(reader, state, _ -> tell(reader));
    }

    private void tell(KnowledgeReader reader) {
        told.add(
                reader.read().knowledge().entries().stream()
                        .findFirst()
                        .map(entry -> entry.passages().getFirst().text())
                        .orElse("nothing"));
    }

    private String next() throws InterruptedException {
        var text = told.poll(SECONDS, TimeUnit.SECONDS);
        return text == null ? "no change was told" : text;
    }

    private void delete(String... files) throws IOException {
        for (var file : files) {
            Files.delete(temporary.resolve(file));
        }
    }
}
