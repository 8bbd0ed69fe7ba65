package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static faqbot.search.TestKnowledge.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is learned beside the answering, and when that is told. */
@Timeout(30)
class LearningTest {
    private static final String DOOR = "faq.md#how-do-i-paint-a-door";

    /** The texts of the door and thirty others. */
    private static final int TEXTS = 62;

    private static final String BEGUN = "begun: " + (TEXTS + Outsiders.GENERAL.size());

    private final WordEncoder encoder = new WordEncoder(Map.of("gate", "door"));
    private final Ear ear = new Ear();

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge = new TestKnowledge(folder);
    }

    private LiveIndex open() {
        var index = knowledge.open();
        index.learnAside(encoder.open(folder.resolve("data")), ear);
        return index;
    }

    /** Writes an entry about a door and a number of others, with two texts each. */
    private void writeEntries(int others) {
        var many =
                IntStream.range(0, others)
                        .mapToObj(i -> entry("Is number " + i + " free?", "Of number " + i + "."));
        var door = Stream.of(entry("How do I paint a door?", "Use a roller."));
        knowledge.faq(Stream.concat(door, many).toArray(String[]::new));
    }

    private void learnEntries(int others) {
        writeEntries(others);
        try (var index = knowledge.open()) {
            index.learn(encoder.open(folder.resolve("data")));
        }
    }

    @Test
    void answersByWordsWhileItLearnsAndSaysSoOnce() throws Exception {
        writeEntries(30);
        encoder.pause();

        try (var index = open()) {
            ear.await(BEGUN);
            assertThat(index.search("gate", 5)).isEmpty();
            assertThat(ids(index.search("door", 5))).containsExactly(DOOR);

            encoder.goOn();
            ear.await("done");

            assertThat(ids(index.search("gate", 1))).containsExactly(DOOR);
            assertThat(ear.heard).containsExactly(BEGUN, "done");
        }
    }

    @Test
    void countsWhatIsToBeLearnedBeforeMeaningsAreCompared() throws Exception {
        writeEntries(30);
        encoder.pause();

        try (var index = open()) {
            ear.await(BEGUN);
            assertThat(index.learning()).isEqualTo(TEXTS + Outsiders.GENERAL.size());

            encoder.goOn();
            ear.await("done");

            assertThat(index.learning()).isZero();
        }
    }

    @Test
    void nothingIsToBeLearnedWithoutAnEncoder() {
        writeEntries(1);

        try (var index = knowledge.open()) {
            assertThat(index.learning()).isZero();
        }
    }

    @Test
    void saysNothingWhereAllIsKnown() {
        learnEntries(30);

        try (var index = open()) {
            assertThat(ids(index.search("gate", 1))).containsExactly(DOOR);
        }
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void learnsAFewTextsAtOnce() {
        learnEntries(30);

        try (var index = open()) {
            knowledge.write("things/hut.faq.md", "# Hut\n\n## Who has a hut?\n" + notes(5));
            index.refresh();

            assertThat(ids(index.search("hut", 1))).containsExactly("hut.faq.md#who-has-a-hut");
            assertThat(index.search("hut", 1).getFirst().evidence().meaning()).isPresent();
        }
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void goesOnByMeaningWhileALittleIsUnknown() throws Exception {
        writeEntries(30);
        try (var index = open()) {
            ear.await("done");
            encoder.pause();

            knowledge.write("things/hut.faq.md", "# Hut\n\n## Who has a hut?\n" + notes(25));
            index.refresh();

            assertThat(ids(index.search("gate", 1))).containsExactly(DOOR);
            assertThat(ids(index.search("hut", 1))).containsExactly("hut.faq.md#who-has-a-hut");
            assertThat(index.search("hut", 1).getFirst().evidence().meaning()).isEmpty();

            encoder.goOn();
            await(() -> index.search("hut", 1).getFirst().evidence().meaning().isPresent());
            assertThat(ear.heard).containsExactly(BEGUN, "done");
        }
    }

    private static String notes(int phrasings) {
        var lines = IntStream.range(0, phrasings).mapToObj(i -> "- hut number " + i + "\n");
        return "<!--\nphrasings:\n" + String.join("", lines.toList()) + "-->\n\nWe have.\n";
    }

    @Test
    void learnsWhatChangesWhileItLearns() throws Exception {
        writeEntries(30);
        encoder.pause();

        try (var index = open()) {
            ear.await(BEGUN);
            writeEntries(60);
            index.refresh();
            encoder.goOn();
            ear.await("done");

            assertThat(ids(index.search("gate", 1))).containsExactly(DOOR);
        }
        assertThat(ear.heard).containsExactly(BEGUN, "done");
        assertThat(encoder.read().stream().distinct()).hasSize(TEXTS + 61);
    }

    @Test
    void closesWhileItLearnsAndGoesOnTheNextTime() throws Exception {
        writeEntries(30);
        encoder.pause();
        var index = open();
        ear.await(BEGUN);
        var closing = Thread.ofPlatform().start(index::close);
        encoder.goOn();
        closing.join();
        var read = encoder.read();

        try (var again = knowledge.open()) {
            again.learn(encoder.open(folder.resolve("data")));
            assertThat(encoder.read()).hasSize(TEXTS - read.size());
        }
    }

    @Test
    void forgetsTextsThatAreGone() throws InterruptedException {
        learnEntries(2000);
        long before = cacheSize();
        writeEntries(5);

        assertThat(before).isGreaterThan(1 << 20);
        try (var index = open()) {
            index.forgetOthers();

            await(() -> cacheSize() < before / 10);
        }
    }

    private long cacheSize() {
        try (var files = Files.newDirectoryStream(folder.resolve("data"), "vectors-*.bin")) {
            return Files.size(files.iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takesOverAtTheNextLookWhatCouldNotBeLearnedAtFirst() {
        learnEntries(30);

        try (var index = open()) {
            knowledge.write("things/hut.faq.md", "# Hut\n\n## Who has a hut?\n\nWe have.\n");
            encoder.setBroken(true);
            assertThatThrownBy(index::refresh).hasMessageContaining("broken");
            assertThat(index.entries()).isEqualTo(31);

            encoder.setBroken(false);
            assertThat(index.refresh()).isEmpty();

            assertThat(ids(index.search("hut", 1))).containsExactly("hut.faq.md#who-has-a-hut");
        }
    }

    @Test
    void answersWithoutAnEncoder() {
        writeEntries(30);

        try (var index = knowledge.open()) {
            index.learnAside(OpeningVectors.none(), ear);
            index.forgetOthers();
            assertThat(ids(index.search("door", 5))).containsExactly(DOOR);
        }
        assertThat(ear.heard).isEmpty();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    /** Writes down what it hears. */
    private static final class Ear implements LearningListener {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void begun(int texts) {
            heard.add("begun: " + texts);
        }

        @Override
        public void done() {
            heard.add("done");
        }

        void await(String news) throws InterruptedException {
            LearningTest.await(() -> heard.contains(news));
        }
    }
}
