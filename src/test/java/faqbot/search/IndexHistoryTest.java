package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and scores depend on the knowledge alone, not on how the index came to it. */
class IndexHistoryTest {
    private static final String[] WORDS = {
        "door", "window", "hinge", "paint", "oil", "glass", "frame", "handle", "roller", "wood",
        "plastic", "letterbox", "bell", "lock", "key", "carpet", "ceiling", "lamp", "floor", "roof"
    };
    private static final int FILES = 5;

    @TempDir private Path folder;

    @Test
    void editsAndRebuildGiveTheSameAnswersAndScores() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var knowledge = new TestKnowledge(folder.resolve("edited"));
        var texts = new ArrayList<String>();
        for (int file = 0; file < FILES; file++) {
            texts.add(randomFile(random));
            write(knowledge, file, texts.get(file));
        }
        try (var index = knowledge.open()) {
            for (int edit = 0; edit < 40; edit++) {
                var file = random.nextInt(FILES);
                texts.set(file, randomFile(random));
                write(knowledge, file, texts.get(file));
                index.refresh();
            }

            var rebuilt = new TestKnowledge(folder.resolve("rebuilt"));
            for (int file = 0; file < FILES; file++) {
                write(rebuilt, file, texts.get(file));
            }
            try (var fresh = rebuilt.open()) {
                assertThat(index.entries()).as("seed %d", seed).isEqualTo(fresh.entries());
                for (int i = 0; i < 200; i++) {
                    var question = randomWords(random, 1 + random.nextInt(8));
                    assertThat(index.search(question, 5))
                            .as("seed %d, question %s", seed, question)
                            .isEqualTo(fresh.search(question, 5));
                }
            }
        }
    }

    private static void write(TestKnowledge knowledge, int file, String text) {
        knowledge.write("things/f" + file + ".faq.md", text);
    }

    private static String randomFile(Random random) {
        var entries = new ArrayList<String>();
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            var phrasings = List.of(randomWords(random, 4), randomWords(random, 6));
            entries.add(
                    "## "
                            + randomWords(random, 5)
                            + " "
                            + random.nextInt(1_000_000)
                            + "?\n<!--\nphrasings:\n"
                            + phrasings.stream()
                                    .map(text -> "- " + text + " " + random.nextInt(1_000_000))
                                    .collect(Collectors.joining("\n"))
                            + "\n-->\n\n"
                            + randomWords(random, 5 + random.nextInt(60)));
        }
        return "# File\n\n" + String.join("\n\n", entries) + "\n";
    }

    private static String randomWords(Random random, int number) {
        return random.ints(number, 0, WORDS.length)
                .mapToObj(i -> WORDS[i] + (random.nextInt(20) == 0 ? "x" : ""))
                .collect(Collectors.joining(" "));
    }
}
