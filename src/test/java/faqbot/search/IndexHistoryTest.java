package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static faqbot.search.TestKnowledge.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and scores depend on the knowledge alone, not on how the index came to it. */
class IndexHistoryTest {
    private static final String[] WORDS = {
        "door", "window", "hinge", "paint", "oil", "glass", "frame", "handle", "roller", "wood",
        "plastic", "letterbox", "bell", "lock", "key", "carpet", "ceiling", "lamp", "floor", "roof"
    };
    private static final List<String> FILES =
            List.of(
                    "things/a.faq.md",
                    "things/b.faq.md",
                    "things/c.faq.md",
                    "things/d.md",
                    "things/e.md",
                    "things/synonyms.yaml");

    @TempDir private Path folder;

    @Test
    void editsAndRebuildGiveTheSameAnswersAndScores() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var knowledge = new TestKnowledge(folder.resolve("edited"));
        var files = new TreeMap<String, String>();
        FILES.forEach(file -> write(knowledge, files, file, random));
        try (var index = knowledge.open()) {
            for (int edit = 0; edit < 40; edit++) {
                write(knowledge, files, FILES.get(random.nextInt(FILES.size())), random);
                index.refresh();
            }

            var rebuilt = new TestKnowledge(folder.resolve("rebuilt"));
            files.forEach(rebuilt::write);
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

    @Test
    void wordsOfTheDeletedAreNotProposed() {
        var knowledge = new TestKnowledge(folder);
        knowledge.write("things/more.faq.md", fillers());
        knowledge.faq(
                "abcdefghijk"
                        .chars()
                        .mapToObj(last -> entry("What is a hinge" + (char) last + "?", "A thing."))
                        .toArray(String[]::new));
        try (var index = knowledge.open()) {
            knowledge.faq(entry("What is oil?", "A thing."));

            index.refresh();

            assertThat(ids(index.search("hingez", 1))).containsExactly("more.faq.md#a-hingel");
        }
    }

    @Test
    void aMistakeThatWasMendedInTheKnowledgeIsStillCorrected() {
        var knowledge = new TestKnowledge(folder);
        knowledge.write("things/more.faq.md", fillers());
        var wrong = IntStream.range(0, 30).mapToObj(i -> entry("A piant " + i + "?", "Yes."));
        knowledge.faq(wrong.toArray(String[]::new));
        try (var index = knowledge.open()) {
            knowledge.faq(entry("A paint?", "Yes."));

            index.refresh();

            assertThat(ids(index.search("piant", 1))).containsExactly("faq.md#a-paint");
        }
    }

    /** So many that the index keeps what was deleted beside them. */
    private static String fillers() {
        return IntStream.range(0, 300)
                .mapToObj(i -> "## Number " + i + "?\n\nYes.\n")
                .collect(Collectors.joining("\n", "# More\n\n## A hingel?\n\nYes.\n\n", ""));
    }

    private static void write(
            TestKnowledge knowledge, Map<String, String> files, String file, Random random) {
        files.put(file, randomFile(file, random));
        knowledge.write(file, files.get(file));
    }

    private static String randomFile(String file, Random random) {
        if (file.endsWith(".yaml")) {
            return randomSynonyms(random);
        }
        var entries = new ArrayList<String>();
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            entries.add(file.endsWith(".faq.md") ? randomQuestion(random) : randomSection(random));
        }
        return "# File\n\n" + String.join("\n\n", entries) + "\n";
    }

    private static String randomSynonyms(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(i ->
                        "- [%s, %s, %s]\n"
                                .formatted(
                                        randomWords(random, 1),
                                        randomWords(random, 1),
                                        randomWords(random, 2)))
                .collect(Collectors.joining());
    }

    private static String randomQuestion(Random random) {
        var phrasings = List.of(randomWords(random, 4), randomWords(random, 6));
        return "## %s %d?\n<!--\nphrasings:\n%s\nnot:\n- %s\n-->\n\n%s"
                .formatted(
                        randomWords(random, 5),
                        random.nextInt(1_000_000),
                        phrasings.stream()
                                .map(text -> "- " + text + " " + random.nextInt(1_000_000))
                                .collect(Collectors.joining("\n")),
                        randomWords(random, 3),
                        randomWords(random, 5 + random.nextInt(60)));
    }

    /** A section long enough to be cut into several passages. */
    private static String randomSection(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> randomWords(random, 30 + random.nextInt(90)) + ".")
                .collect(Collectors.joining("\n\n", "## " + randomWords(random, 4) + "\n\n", ""));
    }

    /** Words that are often misspelt, so that many are alike. */
    private static String randomWords(Random random, int number) {
        return random.ints(number, 0, WORDS.length)
                .mapToObj(i -> WORDS[i] + (random.nextInt(6) == 0 ? randomLetter(random) : ""))
                .collect(Collectors.joining(" "));
    }

    private static char randomLetter(Random random) {
        return (char) ('a' + random.nextInt(26));
    }
}
