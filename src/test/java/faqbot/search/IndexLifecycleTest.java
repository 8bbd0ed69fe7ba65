package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an index that is closed, shared, interrupted or lies among other files. */
class IndexLifecycleTest {
    private static final String DOOR = entry("How do I paint a door?", "Use a roller.");
    private static final String WINDOW = entry("How do I open a window?", "Turn the handle.");

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge = new TestKnowledge(folder).faq(DOOR);
    }

    @Test
    void refusesToSearchOnceItIsClosed() {
        var index = knowledge.open();
        index.close();
        index.close();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThatThrownBy(() -> index.search("door", 5))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessage("the index is closed"));
    }

    @Test
    void leavesNoFileOpenOnceItIsClosed() throws IOException {
        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            knowledge.faq(WINDOW);
            index.refresh();
            assertThatThrownBy(() -> knowledge.open(LiveIndex.Use.EXCLUSIVE))
                    .isInstanceOf(IndexException.class);
        }

        assertThat(mappedIndexFiles()).isZero();
    }

    @Test
    void leavesForeignFilesInTheIndexFolderAlone() throws IOException {
        var foreign = knowledge.indexFolder().resolve("index.html");
        Files.createDirectories(knowledge.indexFolder().resolve("pictures"));
        Files.writeString(foreign, "my home page");

        assertThat(knowledge.find("door")).hasSize(1);

        assertThat(foreign).hasContent("my home page");
        assertThat(knowledge.indexFolder()).isDirectoryContaining("glob:**/segments_*");
        assertThat(knowledge.indexFolder()).isDirectoryContaining("glob:**/pictures");
    }

    @Test
    void goesOnFromWhatAnotherProcessHasWrittenSince() {
        knowledge.write("things/more.faq.md", "# More\n\n## " + WINDOW);
        try (var index = knowledge.open()) {
            knowledge.faq(entry("How do I mend a roof?", "Call somebody."));
            knowledge.open().close();
            knowledge.faq(DOOR);
            knowledge.write("things/more.faq.md", "# More\n\n## " + WINDOW + " Gently.");

            index.refresh();

            assertThat(index.search("roof", 5)).isEmpty();
            assertThat(index.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void staysInStepBesideARunningBot() {
        try (var bot = knowledge.open(LiveIndex.Use.EXCLUSIVE);
                var chat = knowledge.open()) {
            knowledge.faq(WINDOW);

            bot.refresh();
            chat.refresh();

            assertThat(chat.search("window", 5)).hasSize(1);
            assertThat(chat.search("door", 5)).isEmpty();
        }
    }

    @Test
    void forgetsAnUpdateThatFailedHalfWay() {
        var failing = new AtomicBoolean();
        try (var index =
                LiveIndex.open(
                        knowledge.reader(),
                        knowledge.indexFolder(),
                        LiveIndex.Use.EXCLUSIVE,
                        new FailingProgress(failing))) {
            failing.set(true);
            knowledge.faq(WINDOW);
            assertThatThrownBy(index::refresh).hasMessage("the terminal is gone");
            failing.set(false);
            knowledge.faq(DOOR);
            knowledge.write("things/more.faq.md", "# More\n\n## " + entry("Oil?", "Often."));

            index.refresh();

            assertThat(index.search("door", 5)).hasSize(1);
            assertThat(index.search("window", 5)).isEmpty();
        }
    }

    @Test
    void indexesAnEntryWhoseIdIsHuge() {
        var huge = "word ".repeat(20_000);
        knowledge.faq(
                DOOR, entry("One " + huge + "?", "Yes."), entry("One " + huge + "more?", "No."));
        try (var index = knowledge.open()) {
            assertThat(index.search("word", 5)).hasSize(2);
            knowledge.faq(DOOR, entry("One " + huge + "?", "Perhaps."));

            index.refresh();

            assertThat(index.search("word", 5))
                    .extracting(hit -> hit.passage().text())
                    .containsExactly("Perhaps.");
        }
    }

    /** How many files of the index this process has mapped, where Linux tells. */
    private long mappedIndexFiles() throws IOException {
        var maps = Path.of("/proc/self/maps");
        if (!Files.exists(maps)) {
            return 0;
        }
        var index = knowledge.indexFolder().toRealPath().toString();
        return Files.readAllLines(maps, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains(index))
                .count();
    }

    private record FailingProgress(AtomicBoolean failing) implements Progress {
        @Override
        public void started(String task, int steps) {}

        @Override
        public void advanced() {
            if (failing.get()) {
                throw new IllegalStateException("the terminal is gone");
            }
        }

        @Override
        public void finished() {}
    }
}
