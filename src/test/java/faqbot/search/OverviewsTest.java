package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out from all entries together, and kept. */
class OverviewsTest {
    private static final String QUESTION = "help me with the paint of my fence";

    private final WordEncoder encoder = new WordEncoder(Map.of("gate", "door"));

    @TempDir private Path folder;

    @Test
    void whatIsKeptIsWhatWasWorkedOutBitForBit() throws Exception {
        var knowledge = knowledge();

        var worked = ask(knowledge);
        var bytes = Files.readAllBytes(kept());
        var keptOnes = ask(knowledge);
        Files.delete(kept());

        assertThat(worked.getFirst().evidence().meaning().orElseThrow().likeness()).isNotZero();
        assertThat(keptOnes).isEqualTo(worked);
        assertThat(ask(knowledge)).isEqualTo(worked);
        assertThat(kept()).hasBinaryContent(bytes);
    }

    @Test
    void readsNothingElseWhereItIsKept() throws Exception {
        var knowledge = knowledge();
        ask(knowledge);
        var modified = Files.getLastModifiedTime(kept());
        encoder.read();

        ask(knowledge);

        assertThat(encoder.read()).containsOnly(QUESTION);
        assertThat(Files.getLastModifiedTime(kept())).isEqualTo(modified);
    }

    @Test
    void aDamagedOneIsWorkedOutAnew() throws Exception {
        var knowledge = knowledge();
        var worked = ask(knowledge);
        var bytes = Files.readAllBytes(kept());

        for (int at : new int[] {0, 5, 12, 24, bytes.length - 1}) {
            var damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(kept(), damaged);

            assertThat(ask(knowledge)).isEqualTo(worked);
            assertThat(kept()).hasBinaryContent(bytes);
        }
    }

    @Test
    void aTruncatedOneIsWorkedOutAnew() throws Exception {
        var knowledge = knowledge();
        var worked = ask(knowledge);
        var bytes = Files.readAllBytes(kept());

        for (int length : new int[] {0, 3, 20, 24, 60, bytes.length - 8}) {
            Files.write(kept(), Arrays.copyOf(bytes, length));

            assertThat(ask(knowledge)).isEqualTo(worked);
        }
    }

    @Test
    void otherKnowledgeHasAnother() throws Exception {
        var knowledge = knowledge();
        var worked = ask(knowledge);
        var added = new ArrayList<>(entries());
        added.add(phrased("How do I sell a car?", "who buys my car", "a car for sale"));
        knowledge.faq(added.toArray(String[]::new));
        var others = ask(knowledge);

        knowledge.faq(entries().toArray(String[]::new));

        assertThat(others).isNotEqualTo(worked);
        assertThat(ask(knowledge)).isEqualTo(worked);
    }

    @Test
    @Timeout(30)
    void whoeverAnswersMeanwhileComesToTheSame() throws Exception {
        var knowledge = knowledge();
        ask(knowledge);
        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            index.learnAside(encoder.open(data()), LearningListener.NOBODY);
            var added = new ArrayList<>(entries().subList(2, 28));
            added.add(phrased("How do I sell a fence?", "who buys my fence", "a fence for sale"));
            var other = new TestKnowledge(folder.resolve("other"));
            other.faq(added.toArray(String[]::new));
            var afresh = ask(other);

            knowledge.faq(added.toArray(String[]::new));
            index.refresh();

            while (!index.search(QUESTION, 10).equals(afresh)) {
                Thread.sleep(Duration.ofMillis(10));
            }
        }
    }

    private TestKnowledge knowledge() {
        return new TestKnowledge(folder).faq(entries().toArray(String[]::new));
    }

    /** With more wordings than the encoder has directions. */
    private static List<String> entries() {
        var entries = new ArrayList<String>();
        for (var thing : List.of("door", "wall", "fence", "roof", "floor", "window", "chair")) {
            for (var work : List.of("paint", "clean", "repair", "measure")) {
                entries.add(
                        phrased(
                                "How do I " + work + " a " + thing + "?",
                                "help me to " + work + " my " + thing,
                                "what do I need to " + work + " the " + thing,
                                work + " one " + thing));
            }
        }
        return entries;
    }

    private static String phrased(String question, String... phrasings) {
        return entry(question, "phrasings:\n- " + String.join("\n- ", phrasings), "With care.");
    }

    private List<Hit> ask(TestKnowledge knowledge) {
        try (var index = knowledge.open()) {
            index.learn(encoder.open(data()));
            return index.search(QUESTION, 10);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path kept() throws IOException {
        try (var files = Files.newDirectoryStream(data(), "derived-*.bin")) {
            return files.iterator().next();
        }
    }
}
