package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static faqbot.search.TestKnowledge.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.KnowledgeChange;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.KnowledgeReader;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIndexTest {
    private static final String DOOR = entry("How do I paint a door?", "Use a roller.");
    private static final String WINDOW = entry("How do I open a window?", "Turn the handle.");
    private static final String BROKEN = "Empty?\n\n## And another?\n\nYes.";

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge = new TestKnowledge(folder).faq(DOOR);
    }

    @Test
    void keepsItsIndexForTheNextTime() throws IOException {
        knowledge.open().close();
        var before = lastChange();

        assertThat(knowledge.find("door")).hasSize(1);

        assertThat(lastChange()).isEqualTo(before);
    }

    @Test
    void noticesAChangeBetweenTwoRuns() {
        knowledge.open().close();

        knowledge.faq(WINDOW);

        assertThat(knowledge.find("window")).hasSize(1);
        assertThat(knowledge.find("door")).isEmpty();
    }

    @Test
    void noticesAChangeWhileOpen() {
        try (var index = knowledge.open()) {
            knowledge.faq(DOOR, WINDOW);

            index.refresh();

            assertThat(index.search("window", 5)).hasSize(1);
            assertThat(index.entries()).isEqualTo(2);
        }
    }

    @Test
    void noticesARemovedFile() throws IOException {
        knowledge.write("things/more.faq.md", "# More\n\n## " + WINDOW);
        try (var index = knowledge.open()) {
            Files.delete(knowledge.knowledge().resolve("things/more.faq.md"));

            index.refresh();

            assertThat(index.search("window", 5)).isEmpty();
            assertThat(index.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void followsAnEntryThatMovesToAnotherFile() throws IOException {
        knowledge.faq(DOOR, entry("Is glass heavy?", "id: glass", "It is."));
        try (var index = knowledge.open()) {
            knowledge.faq(DOOR);
            knowledge.write(
                    "things/a.faq.md",
                    "# A\n\n## " + entry("Is glass heavy?", "id: glass", "It is."));

            index.refresh();

            assertThat(index.search("glass", 5).getFirst().place().file()).isEqualTo("a.faq.md");
        }
    }

    @Test
    void noticesAPhrasingThatIsCutInTwo() {
        var entry = "- question: Which glass?\n  phrasings: [%s]\n  answer: Any.\n";
        knowledge.write("things/a.faq.yaml", entry.formatted("\"frosted glass, milk glass\""));
        try (var index = knowledge.open()) {
            var before = index.search("milk glass", 1).getFirst().score();
            knowledge.write("things/a.faq.yaml", entry.formatted("frosted glass, milk glass"));

            index.refresh();

            assertThat(index.search("milk glass", 1).getFirst().score()).isGreaterThan(before);
        }
    }

    @Test
    void noticesNewSynonymsAndLinks() {
        try (var index = knowledge.open()) {
            knowledge.write("things/synonyms.yaml", "- [portal, door]\n");
            knowledge.write("things/pack.yaml", "name: T\nlink-base: https://example.com/x/\n");

            index.refresh();

            assertThat(index.search("portal", 5).getFirst().source())
                    .startsWith("https://example.com/x/faq.md#");
        }
    }

    @Test
    void keepsAnsweringWhenTheKnowledgeBreaks() {
        try (var index = knowledge.open()) {
            knowledge.faq(BROKEN);

            var errors = index.refresh();

            assertThat(errors).isNotEmpty();
            assertThat(index.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void recoversWhenTheKnowledgeIsMended() {
        try (var index = knowledge.open()) {
            knowledge.faq(BROKEN);
            index.refresh();
            knowledge.faq(WINDOW);

            index.refresh();

            assertThat(index.search("window", 5)).hasSize(1);
        }
    }

    @Test
    void refusesBrokenKnowledgeWithAllItsProblems() {
        knowledge.faq(BROKEN).write("things/b.faq.md", "# B\n\n## Nothing?\n");

        assertThatThrownBy(knowledge::open)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("things/faq.md:3")
                .hasMessageContaining("things/b.faq.md:3");
    }

    @Test
    void servesTheLastGoodStateAfterARestartOnBrokenKnowledge() {
        knowledge.open(LiveIndex.Use.EXCLUSIVE).close();
        knowledge.faq(BROKEN);

        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            assertThat(index.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void refusesToServeTwiceFromOneFolder() {
        try (var first = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            assertThatThrownBy(() -> knowledge.open(LiveIndex.Use.EXCLUSIVE))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("in use by another faqbot")
                    .hasMessageContaining("--data");
            assertThat(first.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void beginsAnUpdateWhenAllBeforeItIsOnTheDisk() throws IOException {
        var index = folder.resolve("index");
        var source = new CommitsSeen(new KnowledgeReader(knowledge.knowledge(), List.of()), index);
        try (var bot = LiveIndex.open(source, index, LiveIndex.Use.EXCLUSIVE, Progress.SILENT)) {
            for (int edit = 0; edit < 20; edit++) {
                knowledge.faq(DOOR, entry("How heavy is number " + edit + "?", "Very."));
                bot.refresh();
            }
        }

        assertThat(source.seen()).hasSize(21).allMatch(isOnTheDisk -> isOnTheDisk);
    }

    /**
     * Notes at each change whether what is before it is on the disk.
     *
     * @param index where the index lies
     */
    private record CommitsSeen(KnowledgeReader source, Path index, List<Boolean> seen)
            implements KnowledgeSource {
        CommitsSeen(KnowledgeReader source, Path index) {
            this(source, index, new ArrayList<>());
        }

        @Override
        public Reading read() {
            return source.read();
        }

        @Override
        public FolderScan look(FolderState earlier) {
            return source.look(earlier);
        }

        @Override
        public KnowledgeChange change(FolderState before, FolderScan now) {
            seen.add(onDisk().sameContent(before));
            return source.change(before, now);
        }

        private FolderState onDisk() {
            try (var directory = FSDirectory.open(index)) {
                if (!DirectoryReader.indexExists(directory)) {
                    return FolderState.EMPTY;
                }
                try (var reader = DirectoryReader.open(directory)) {
                    return IndexFolder.commitOf(reader).state();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void answersBesideARunningBot() {
        try (var bot = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            assertThat(knowledge.find("door")).hasSize(1);
            knowledge.faq(WINDOW);
            bot.refresh();

            assertThat(knowledge.find("window")).hasSize(1);
        }
    }

    @Test
    void answersFromMemoryBesideABotThatIsStillBehind() {
        try (var bot = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            knowledge.faq(WINDOW);

            assertThat(knowledge.find("window")).hasSize(1);
            assertThat(bot.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void rebuildsATruncatedIndex() throws IOException {
        knowledge.open().close();
        for (var file : indexFiles()) {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }

        assertThat(knowledge.find("door")).hasSize(1);
    }

    @Test
    void rebuildsAnIndexWithAFlippedByte() throws IOException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            knowledge.open().close();
            var files = indexFiles();
            var file = files.get(random.nextInt(files.size()));
            var bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 0x55;
            Files.write(file, bytes);

            assertThat(knowledge.find("door")).as("seed %d, %s", seed, file).hasSize(1);
        }
    }

    @Test
    void rebuildsAnIndexOfAnotherFormat() throws IOException {
        Files.createDirectories(knowledge.indexFolder());
        try (var directory = FSDirectory.open(knowledge.indexFolder());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(List.of(Map.entry("format", "of old")));
            writer.commit();
        }

        assertThat(knowledge.find("door")).hasSize(1);
        try (var directory = FSDirectory.open(knowledge.indexFolder());
                var reader = DirectoryReader.open(directory)) {
            assertThat(IndexFolder.commitOf(reader).hasCurrentFormat()).isTrue();
        }
    }

    @Test
    void rebuildsAnIndexWhoseEveryFileIsDamaged() throws IOException {
        knowledge.open().close();
        for (var file : indexFiles()) {
            Files.writeString(file, "garbage");
        }
        Files.writeString(knowledge.indexFolder().resolve("write.lock"), "garbage");

        assertThat(knowledge.find("door")).hasSize(1);
        assertThat(knowledge.find("door")).hasSize(1);
    }

    @Test
    void rebuildsOverForeignFiles() throws IOException {
        Files.createDirectories(knowledge.indexFolder());
        Files.writeString(knowledge.indexFolder().resolve("segments_7"), "not an index");

        assertThat(knowledge.find("door")).hasSize(1);
        assertThat(knowledge.find("door")).hasSize(1);
    }

    @Test
    void answersFromMemoryWhereTheFolderCannotBe() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the data folder should be");

        assertThat(knowledge.find("door")).hasSize(1);
    }

    @Test
    void goesOnInMemoryWhenTheFolderVanishes() throws IOException {
        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            for (var file : indexFiles()) {
                Files.delete(file);
            }
            Files.deleteIfExists(knowledge.indexFolder().resolve("write.lock"));
            Files.delete(knowledge.indexFolder());
            knowledge.faq(WINDOW);

            index.refresh();

            assertThat(ids(index.search("window", 5))).hasSize(1);
        }
    }

    @Test
    void answersWhileItRefreshes() throws Exception {
        try (var index = knowledge.open()) {
            var asking =
                    CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 300; i++) {
                            assertThat(index.search("paint", 5)).hasSize(1);
                        }
                    });
            for (int i = 0; i < 10; i++) {
                knowledge.faq(entry("How do I paint a door?", "Use a roller. " + i));
                index.refresh();
            }
            asking.get(1, TimeUnit.MINUTES);

            assertThat(index.search("paint", 5).getFirst().passage().text()).endsWith("9");
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.list(knowledge.indexFolder())) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private List<String> lastChange() throws IOException {
        try (var files = Files.list(knowledge.indexFolder())) {
            return files.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
        }
    }
}
