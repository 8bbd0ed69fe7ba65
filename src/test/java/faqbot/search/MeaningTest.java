package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static faqbot.search.TestKnowledge.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches by meaning, with an encoder that knows a few synonyms. */
class MeaningTest {
    private static final String PAINT = "faq.md#how-do-i-paint-a-door";
    private static final String WINDOW = "faq.md#how-do-i-open-a-window";

    private final WordEncoder encoder =
            new WordEncoder(
                    Map.of(
                            "varnishing", "paint",
                            "gate", "door",
                            "entrance", "door",
                            "jam", "marmalade"));

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void writeKnowledge() {
        knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry("How do I paint a door?", "Use a roller."),
                                entry("How do I open a window?", "Turn the handle."));
    }

    private LiveIndex open() {
        var index = knowledge.open();
        index.learn(encoder.open(folder.resolve("data")));
        return index;
    }

    private List<String> find(String question) {
        try (var index = open()) {
            return ids(index.search(question, 5));
        }
    }

    @Test
    void findsAnEntryThatSharesNoWordWithTheQuestion() {
        assertThat(knowledge.find("varnishing gate")).isEmpty();

        assertThat(find("varnishing gate")).first().isEqualTo(PAINT);
        assertThat(find("how do I open the gate")).hasSize(2);
    }

    @Test
    void findsNothingForWhatHasNoWord() {
        assertThat(find("🐍")).isEmpty();
        assertThat(find("?")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void namesTheClosestWordingAndTheRanks() {
        knowledge.faq(
                entry(
                        "How do I paint a door?",
                        "phrasings:\n- the entrance wants a new color\n- door paint",
                        "Use a roller."),
                entry("How do I open a window?", "Turn the handle."));

        try (var index = open()) {
            var hits = index.search("varnishing the gate", 2);
            var evidence = hits.getFirst().evidence();
            assertThat(evidence.wordsRank()).isEqualTo(1);
            assertThat(evidence.meaning())
                    .hasValueSatisfying(meaning -> {
                        assertThat(meaning.closestWording()).isEqualTo("door paint");
                        assertThat(meaning.rank()).isEqualTo(1);
                        assertThat(meaning.wording())
                                .isGreaterThan(meaning.centroid())
                                .isGreaterThan(meaning.passage());
                        assertThat(hits.getFirst().score()).isGreaterThan(meaning.score());
                    });
            assertThat(hits.get(1).evidence().meaning())
                    .hasValueSatisfying(meaning -> assertThat(meaning.rank()).isEqualTo(2));
        }
    }

    @Test
    void sharesTheLastPlaceByWordsAmongThoseThatHaveNone() {
        knowledge.faq(
                entry("How do I paint a door?", "Use a roller."),
                entry("Which handle is best?", "The round one."),
                entry("Is glass heavy?", "Yes."));

        try (var index = open()) {
            assertThat(index.search("glass", 3))
                    .extracting(hit -> hit.evidence().wordsRank())
                    .containsExactly(1, 2, 2);
        }
    }

    @Test
    void putsTheEntryOfTheSameWordsFirstWhateverIsNearer() {
        var others =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                entry(
                                        "Is a gate the work number " + i + "?",
                                        "Gate work, gate work, gate."));
        var own =
                entry(
                        "Who built this?",
                        "phrasings:\n- gate work\n- "
                                + "- a b c\n- d e f\n- g h i\n- j k l\n- m n o\n- p q r",
                        "Somebody with a beard, long ago, in another town by the sea.");
        knowledge.faq(Stream.concat(others, Stream.of(own)).toArray(String[]::new));

        assertThat(find("gate work")).first().isEqualTo("faq.md#who-built-this");
        assertThat(find("work gate")).first().isNotEqualTo("faq.md#who-built-this");
    }

    @Test
    void obeysCounterExamplesInOtherWords() {
        knowledge.faq(
                entry(
                        "How do I open a door?",
                        "not:\n- how do I open a pot of marmalade",
                        "Use the handle, or in a pot of jam a spoon."),
                entry("How do I close a door?", "Pull it."));

        assertThat(find("how do I open a pot of jam"))
                .isNotEmpty()
                .doesNotContain("faq.md#how-do-i-open-a-door");
        assertThat(find("how do I open the gate")).first().isEqualTo("faq.md#how-do-i-open-a-door");
    }

    @Test
    void countsWhatIsNotShownAsIfItWere() {
        knowledge.faq(
                entry("How do I open a door?", "Push."),
                entry("How do I open a pot?", "not:\n- how do I open a door", "Turn the lid."),
                entry("How do I close a door?", "Pull it."));

        try (var index = open()) {
            var shown = new Ranking(index.search("how do i open a gate", 3), List.of());

            assertThat(index.rank("how do i open a gate", 1, 3).others())
                    .hasSize(1)
                    .isEqualTo(shown.others());
        }
    }

    @Test
    void prefersAWordingToACounterExampleThatIsFartherOff() {
        knowledge.faq(
                entry(
                        "How do I open a pot of jam?",
                        "not:\n- how do I open a pot of glue",
                        "With a spoon."),
                entry("How do I close a door?", "Pull it."));

        assertThat(find("how do i open a pot of marmalade"))
                .first()
                .isEqualTo("faq.md#how-do-i-open-a-pot-of-jam");
    }

    @Test
    void comparesASectionByItsPassagesBelowAllItsHeadings() {
        knowledge.write(
                "things/doors.md",
                "# Marmalade\n\n## Winter\n\nIt freezes.\n\n## Summer\n\nIt melts.\n");

        try (var index = open()) {
            var hit = index.search("jam freezes", 1).getFirst();
            assertThat(hit.entry()).isEqualTo("things/doors.md#winter");
            assertThat(hit.evidence().meaning())
                    .hasValueSatisfying(meaning -> {
                        assertThat(meaning.closestWording()).isEmpty();
                        assertThat(meaning.wording()).isEqualTo(meaning.passage());
                        assertThat(meaning.centroid()).isEqualTo(meaning.passage());
                        assertThat(meaning.score()).isCloseTo(meaning.passage(), within(1e-6));
                    });
            assertThat(encoder.read()).contains("Marmalade\nWinter\nIt freezes.");
        }
    }

    @Test
    void comparesAPassageThatRepeatsTheHeadingOnlyOnce() {
        knowledge.faq(entry("Is glass heavy", "is Glass heavy"));

        assertThat(find("glass")).hasSize(1);
        assertThat(encoder.read()).containsExactly("Is glass heavy", "glass");
    }

    @Test
    void showsThePassageThatIsNearest() {
        var filler = "Wood is a common material for many things and lasts. ".repeat(15);
        knowledge.write(
                "things/doors.md",
                "# Doors\n\n## Care\n\n"
                        + filler
                        + "\n\n"
                        + "The entrance wants varnishing: entrance, entrance. ".repeat(15)
                        + "\n\n"
                        + filler);

        try (var index = open()) {
            assertThat(index.search("gate", 1).getFirst().passage().text())
                    .startsWith("The entrance");
        }
    }

    @Test
    void ordersEqualEntriesByTheirIds() {
        knowledge.faq(
                entry("Where is the gate?", "id: b", "Here."),
                entry("Where is the door?", "id: a", "Here."),
                entry("Where is the entrance?", "id: c", "Here."));

        assertThat(find("where is it")).containsExactly("a", "b", "c");
    }

    @Test
    void encodesOnlyWhatIsNew() throws IOException {
        try (var index = open()) {
            assertThat(encoder.read()).hasSize(4);

            knowledge.faq(
                    entry("How do I paint a door?", "phrasings:\n- door color", "Use a roller."),
                    entry("How do I open a window?", "Turn the handle."));
            index.refresh();

            assertThat(encoder.read()).containsExactly("door color");
        }
        try (var index = open()) {
            assertThat(index.search("varnishing", 1)).hasSize(1);
            assertThat(encoder.read()).containsExactly("varnishing");
        }
    }

    @Test
    void answersFromChangedMeanings() {
        try (var index = open()) {
            knowledge.faq(entry("Is glass heavy?", "Yes."), entry("Who has a gate?", "We do."));
            index.refresh();

            assertThat(ids(index.search("entrance", 5))).first().isEqualTo("faq.md#who-has-a-gate");
        }
    }

    @Test
    void findsTheSameHoweverTheIndexCameToBe() {
        var question = "how do I open the entrance and the window";
        try (var changed = open()) {
            knowledge.write("things/more.faq.md", "# More\n\n## Is the gate open?\n\nYes.\n");
            changed.refresh();
            knowledge.faq(
                    entry("How do I open a window?", "Turn the handle."),
                    entry("How do I paint a door?", "Use a brush."));
            changed.refresh();

            var elsewhere = folder.resolve("elsewhere");
            try (var fresh =
                    LiveIndex.open(
                            knowledge.reader(), elsewhere, LiveIndex.Use.SHARED, Progress.SILENT)) {
                fresh.learn(encoder.open(elsewhere));

                assertThat(changed.search(question, 5)).isEqualTo(fresh.search(question, 5));
            }
        }
    }

    @Test
    void worksWhereVectorsCannotBeKept() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("no-folder"), "");

        try (var index = knowledge.open()) {
            index.learn(encoder.open(folder.resolve("data/no-folder")));

            assertThat(ids(index.search("varnishing gate", 1))).containsExactly(PAINT);
            assertThat(encoder.read()).hasSize(5);
        }
    }

    @Test
    void goesByWordsWhereThereIsNoEncoder() {
        try (var index = knowledge.open()) {
            var before = index.search("opening windows", 5);
            index.learn(OpeningVectors.none());

            assertThat(index.search("opening windows", 5)).isEqualTo(before);
            assertThat(ids(before)).containsExactly(WINDOW);
            assertThat(before.getFirst().evidence().meaning()).isEmpty();
        }
    }
}
