package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private static final String DOOR =
            entry("How do I paint a door?", "phrasings:\n- colouring an entrance", "Use a roller.");
    private static final String WINDOW = entry("How do I open a window?", "Turn the handle.");
    private static final String HINGE =
            entry(
                    "Why does a hinge squeak?",
                    "phrasings:\n- noisy hinges\n- hinge makes a noise",
                    "It lacks oil.");

    @TempDir private Path folder;

    private List<String> complete(String typed) {
        return complete(typed, DOOR, WINDOW, HINGE);
    }

    private List<String> complete(String typed, String... entries) {
        try (var index = new TestKnowledge(folder).faq(entries).open()) {
            return titles(index, typed);
        }
    }

    private static List<String> titles(EntryDirectory directory, String typed) {
        return directory.complete(typed, 25).stream().map(EntryTitle::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wi", "win", "window", "WIND", "open", "how do i op", "open a windows "})
    void completesWhatIsTyped(String typed) {
        assertThat(complete(typed)).first().isEqualTo("How do I open a window?");
    }

    @Test
    void aWordBeforeASpaceIsComplete() {
        assertThat(complete("win")).isNotEmpty();
        assertThat(complete("win ")).isEmpty();
    }

    @Test
    void aPhrasingShowsTheTitleOfItsEntryOnce() {
        assertThat(complete("nois")).containsExactly("Why does a hinge squeak?");
        assertThat(complete("colouring")).containsExactly("How do I paint a door?");
    }

    @Test
    void aTitleThatBeginsWithWhatIsTypedComesFirst() {
        var titles =
                complete(
                        "paint",
                        entry("Is there any good paint?", "phrasings:\n- paint", "Yes."),
                        entry("Painting over old wood which somebody painted before", "Sand it."));

        assertThat(titles)
                .containsExactly(
                        "Painting over old wood which somebody painted before",
                        "Is there any good paint?");
    }

    @Test
    void aTitleThatBeginsWithASentenceAndItsMarksComesFirst() {
        var titles =
                complete(
                        "Node.js or p",
                        entry("Which is it?", "phrasings:\n- node.js or python", "Both."),
                        entry("Node.js or Python, which?", "Both."));

        assertThat(titles).containsExactly("Node.js or Python, which?", "Which is it?");
    }

    @Test
    void aPartOfACompoundIsNoBeginningOfATitle() {
        var titles =
                complete(
                        "js pa",
                        entry("Node.js pays well, does it?", "phrasings:\n- js pay", "Yes."),
                        entry("JS pays?", "It does."));

        assertThat(titles).containsExactly("JS pays?", "Node.js pays well, does it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"widnow", "windwo op", "widn", "windoe", "wndow how"})
    void forgivesTypos(String typed) {
        assertThat(complete(typed)).contains("How do I open a window?");
    }

    @Test
    void functionWordsWeighLittle() {
        var titles = complete("why do i op");

        assertThat(titles).first().isEqualTo("How do I open a window?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do i ", "how do I"})
    void functionWordsAloneFindWhatHasThemAll(String typed) {
        assertThat(complete(typed))
                .containsExactlyInAnyOrder("How do I paint a door?", "How do I open a window?");
    }

    @Test
    void aFunctionWordThatIsBeingTypedTakesNothingAway() {
        assertThat(complete("why isn")).containsExactly("Why does a hinge squeak?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzjv", "how xqzjv", "how do i asdfg ", "qw", "ドアは", "الباب"})
    void findsNothingForGibberish(String typed) {
        assertThat(complete(typed)).isEmpty();
    }

    @Test
    void completesTheHeadingsOfArticles() {
        var knowledge =
                new TestKnowledge(folder)
                        .write(
                                "things/house.md",
                                "# House\n\n## Cleaning the roof\n\nTake a ladder.\n");

        try (var index = knowledge.open()) {
            assertThat(titles(index, "roo")).containsExactly("Cleaning the roof");
        }
    }

    @Test
    void usesSynonymsInWordsThatAreComplete() {
        new TestKnowledge(folder).write("things/synonyms.yaml", "- [window, pane]\n");

        assertThat(complete("pane ")).containsExactly("How do I open a window?");
        assertThat(complete("pane")).containsExactly("How do I open a window?");
    }

    @Test
    void givesNoMoreThanAskedFor() {
        try (var index = new TestKnowledge(folder).faq(DOOR, WINDOW, HINGE).open()) {
            assertThat(index.complete("how", 1)).hasSize(1);
            assertThat(index.complete("", 2)).hasSize(2);
            assertThatThrownBy(() -> index.complete("how", 0))
                    .hasMessage("most must be at least 1 but was 0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "<@123456789>", "<@&1> <#2>", "🐍", "???", "\u0000"})
    void topicsTakeTurnsWhereThereIsNoWord(String typed) {
        var knowledge =
                new TestKnowledge(folder)
                        .write("things/pack.yaml", "topics: {a: Doors, b: Windows}\n")
                        .faq(
                                entry("Door one?", "tags: a", "1"),
                                entry("Door two?", "tags: a", "2"),
                                entry("Window one?", "tags: b, a", "3"),
                                entry("Anything else?", "4"));

        try (var index = knowledge.open()) {
            assertThat(titles(index, typed))
                    .containsExactly("Door one?", "Window one?", "Anything else?", "Door two?");
        }
    }

    @Test
    void followsAnEdit() {
        var knowledge = new TestKnowledge(folder).faq(DOOR, WINDOW);
        try (var index = knowledge.open()) {
            var old = index.complete("win", 1).getFirst();
            knowledge.faq(DOOR, HINGE);

            index.refresh();

            assertThat(titles(index, "win")).isEmpty();
            assertThat(titles(index, "hin")).containsExactly("Why does a hinge squeak?");
            assertThat(titles(index, "")).hasSize(2);
            assertThat(index.find(old.key())).isEmpty();
        }
    }

    @Test
    void theOrderDoesNotTellHowTheIndexCameToBe() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var edited = new TestKnowledge(folder.resolve("edited"));
        var rebuilt = new TestKnowledge(folder.resolve("rebuilt"));
        try (var index = edited.faq(DOOR, WINDOW).open()) {
            for (int edit = 0; edit < 10; edit++) {
                var faq = randomEntries(random);
                edited.faq(faq);
                rebuilt.faq(faq);
                index.refresh();
            }

            try (var fresh = rebuilt.open()) {
                for (var typed : List.of("", "h", "how do i o", "pai", "piant a w", "doro ")) {
                    assertThat(index.complete(typed, 25))
                            .as("seed %d, typed %s", seed, typed)
                            .isEqualTo(fresh.complete(typed, 25));
                }
            }
        }
    }

    private static String[] randomEntries(Random random) {
        var words = new String[] {"door", "window", "paint", "open", "hinge", "oil"};
        return IntStream.range(0, 20)
                .mapToObj(i -> {
                    var question = new ArrayList<>(List.of("How do I"));
                    random.ints(3, 0, words.length).forEach(word -> question.add(words[word]));
                    return entry(String.join(" ", question) + " " + i + "?", "Yes.");
                })
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "door\uD83D",
                "\u202Edoor",
                "door AND (",
                "title:door^4 NOT [a TO z]",
                "door*",
                "d?or~2",
                "/do.*/",
                "\"",
                "\\",
                "```door",
                "<@",
                "<@12",
                "@everyone",
                "c+",
                "isn'",
                "a\u0301\u0301\u0301",
                "https://example.org/a"
            })
    void takesAnyText(String typed) {
        assertThat(complete(typed)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void takesLongTextInTime() {
        try (var index = new TestKnowledge(folder).faq(DOOR, WINDOW).open()) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        assertThat(titles(index, "x".repeat(4_000))).isEmpty();
                        assertThat(titles(index, "🐍".repeat(2_000))).isNotEmpty();
                        assertThat(titles(index, "open windwo ".repeat(400))).isNotEmpty();
                        assertThat(titles(index, "open window ".repeat(100_000))).isNotEmpty();
                    });
        }
    }
}
