package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static faqbot.search.TestKnowledge.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.WordMatch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge = new TestKnowledge(folder);
    }

    @Test
    void findsAnEntryByItsQuestion() {
        knowledge.faq(
                entry("How do I paint a door?", "Use a roller."),
                entry("How do I open a window?", "Turn the handle."));

        assertThat(knowledge.find("opening windows"))
                .first()
                .isEqualTo("faq.md#how-do-i-open-a-window");
    }

    @Test
    void givesThePassageWordForWordWithItsOrigin() {
        var answer = "Turn the *handle*.\r\n\r\n- left\r\n- right";
        knowledge.faq(entry("How do I open a window?", answer));

        try (var index = knowledge.open()) {
            var hit = index.search("window", 1).getFirst();
            assertThat(hit.passage().text()).isEqualTo(answer);
            assertThat(hit.passage().lines().first()).isEqualTo(5);
            assertThat(hit.headings()).containsExactly("FAQ", "How do I open a window?");
            assertThat(hit.source())
                    .isEqualTo("https://example.org/things/faq.md#how-do-i-open-a-window");
        }
    }

    @Test
    void putsTheEntryOfTheSameWordsInTheSameOrderFirst() {
        knowledge.faq(
                entry("Do I paint before sanding?", "No, the sanding comes first. Then paint."),
                entry("Do I sand before painting?", "Yes."));

        assertThat(knowledge.find("do I sand before painting"))
                .first()
                .isEqualTo("faq.md#do-i-sand-before-painting");
        assertThat(knowledge.find("do I paint before sanding"))
                .first()
                .isEqualTo("faq.md#do-i-paint-before-sanding");
    }

    @Test
    void countsTheBestPhrasingAndNotTheirNumber() {
        var many =
                IntStream.range(0, 30)
                        .mapToObj(i -> "- how do I paint the garden fence " + i)
                        .reduce("phrasings:", (a, b) -> a + "\n" + b);
        knowledge.faq(
                entry("Which paint lasts longest?", many, "Oil paint."),
                entry("How do I paint a door?", "Use a roller."));

        assertThat(knowledge.find("how do I paint a door"))
                .first()
                .isEqualTo("faq.md#how-do-i-paint-a-door");
    }

    @Test
    void returnsOneHitForEachEntry() {
        knowledge.faq(entry("A door?", "phrasings:\n- the door\n- my door\n- old door", "A door."));

        assertThat(knowledge.find("door")).containsExactly("faq.md#a-door");
    }

    @Test
    void showsThePassageOfALongSectionThatHasTheWords() {
        var filler = "Wood is a common material for doors and frames. ".repeat(15);
        knowledge.write(
                "things/doors.md",
                "# Doors\n\n## Care\n\n"
                        + filler
                        + "\n\n"
                        + filler
                        + "\n\nHinges need oil each spring.\n"
                        + "\n"
                        + filler);

        try (var index = knowledge.open()) {
            var hit = index.search("oil the hinges", 1).getFirst();
            assertThat(hit.entry()).isEqualTo("things/doors.md#care");
            assertThat(hit.passage().text()).contains("Hinges need oil");
        }
    }

    @Test
    void correctsAMisspeltWord() {
        knowledge.faq(
                entry("Which varnish is best?", "The clear one."),
                entry("Which handle is best?", "The round one."));

        assertThat(knowledge.find("varnsih")).containsExactly("faq.md#which-varnish-is-best");
    }

    @Test
    void neverLetsACorrectedWordBeatAnExactOne() {
        knowledge.faq(
                entry("Is a hinge needed?", "A hinge holds the door. Hinge, hinge, hinge."),
                entry("Is a binge harmful?", "Now and then it is not."));

        assertThat(knowledge.find("binge")).containsExactly("faq.md#is-a-binge-harmful");
    }

    @Test
    void findsByThePacksSynonyms() {
        knowledge
                .write("things/synonyms.yaml", "- [uPVC, plastic]\n- [french window, patio door]\n")
                .faq(
                        entry("Are plastic frames good?", "They are cheap."),
                        entry("Does a patio door leak?", "Not if it is sealed."),
                        entry("Is a wooden frame good?", "It is warm."));

        assertThat(knowledge.find("upvc")).first().isEqualTo("faq.md#are-plastic-frames-good");
        assertThat(knowledge.find("my french window"))
                .first()
                .isEqualTo("faq.md#does-a-patio-door-leak");
    }

    @Test
    void findsTwoWordsWrittenAsOneAndOneAsTwo() {
        knowledge.faq(
                entry("Does a doorbell need wires?", "Some do."),
                entry("Where is the letter box?", "In the door."));

        assertThat(knowledge.find("door bell"))
                .first()
                .isEqualTo("faq.md#does-a-doorbell-need-wires");
        assertThat(knowledge.find("letterbox")).first().isEqualTo("faq.md#where-is-the-letter-box");
    }

    @Test
    void obeysCounterExamples() {
        knowledge.faq(
                entry(
                        "How do I open a door?",
                        "not:\n- how do I open a jar of jam\n- opening a jar",
                        "Use the handle, not force. A jar is another matter."),
                entry("How do I close a door?", "Pull it."));

        assertThat(knowledge.find("how do i open a jar"))
                .doesNotContain("faq.md#how-do-i-open-a-door");
        assertThat(knowledge.find("how do i open a door"))
                .first()
                .isEqualTo("faq.md#how-do-i-open-a-door");
    }

    @Test
    void doesNotTakeAShortQuestionForACounterExample() {
        knowledge.faq(
                entry(
                        "Which dries faster, oil or chalk?",
                        "not:\n- does glue dry faster than oil",
                        "Chalk."),
                entry("Is oil better than chalk?", "For doors it is."));

        assertThat(knowledge.find("which dries faster"))
                .first()
                .isEqualTo("faq.md#which-dries-faster-oil-or-chalk");
    }

    @Test
    void takesNoContentWordForAFunctionWord() {
        knowledge.faq(entry("Who came to the door?", "Nobody came."));

        assertThat(knowledge.find("café")).isEmpty();
        assertThat(knowledge.find("caem")).hasSize(1);
    }

    @Test
    void obeysCounterExamplesWhoseWordsAreNowhereElse() {
        knowledge.faq(
                entry("How do I open a door?", "not:\n- how do I open a jar of jam", "Push."),
                entry("How do I close a door?", "Pull."));

        assertThat(knowledge.find("how do I open a jar of jam"))
                .doesNotContain("faq.md#how-do-i-open-a-door");
    }

    @Test
    void countsAWordThatACounterExampleRepeatsOnce() {
        knowledge.faq(
                entry("How do I paint a door?", "not:\n- door door door door handle", "Slowly."),
                entry("How do I close a door?", "Pull its handle."),
                entry("Is glass heavy?", "It is."));

        assertThat(knowledge.find("door")).contains("faq.md#how-do-i-paint-a-door");
    }

    @Test
    void looksPastAnyNumberOfCounterExamples() {
        var ruledOut =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                entry(
                                        "How do I paint fence number " + i + "?",
                                        "not:\n- how do I paint the fence",
                                        "Slowly."));
        knowledge.faq(
                Stream.concat(ruledOut, Stream.of(entry("Which paint lasts longest?", "Oil.")))
                        .toArray(String[]::new));

        try (var index = knowledge.open()) {
            assertThat(ids(index.search("how do I paint the fence", 1)))
                    .containsExactly("faq.md#which-paint-lasts-longest");
        }
    }

    @Test
    void countsWhatIsNotShownAsIfItWere() {
        knowledge.faq(
                entry("How do I paint a fence?", "Slowly."),
                entry("Paint for a fence?", "not:\n- how do I paint the fence", "Any."),
                entry("Which fence lasts longest?", "not:\n- how old is it", "Oak."),
                entry("Who may paint?", "Whoever has paint."));

        try (var index = knowledge.open()) {
            var question = "how do I paint the fence";
            var shown = new Ranking(index.search(question, 4), List.of());

            var ranking = index.rank(question, 1, 4);

            assertThat(ranking.hits()).isEqualTo(shown.hits().subList(0, 1));
            assertThat(ranking.others()).hasSize(2).isEqualTo(shown.others());
        }
    }

    @Test
    void returnsAllHitsWhenAnyNumberIsWanted() {
        knowledge.faq(entry("How do I open a door?", "Push."), entry("A door?", "A door."));

        try (var index = knowledge.open()) {
            assertThat(index.search("door", Integer.MAX_VALUE)).hasSize(2);
        }
    }

    @Test
    void saysHowEachWordWasMatched() {
        knowledge
                .write("things/synonyms.yaml", "- [quick, fast]\n")
                .faq(
                        entry("Is oil paint quick to dry?", "It takes a day."),
                        entry("Is chalk paint any good?", "It looks old."));

        try (var index = knowledge.open()) {
            var words =
                    index.search("is the oil piant fast on chalk submarines", 1)
                            .getFirst()
                            .evidence()
                            .words();
            assertThat(words)
                    .extracting(WordMatch::word, WordMatch::match)
                    .contains(
                            tuple("oil", Match.EXACT),
                            tuple("piant", Match.CORRECTED),
                            tuple("fast", Match.SYNONYM),
                            tuple("chalk", Match.ELSEWHERE),
                            tuple("submarines", Match.NOWHERE));
        }
    }

    @Test
    void coversAllOfAQuestionThatIsItsOwnWording() {
        knowledge.faq(
                entry("How do I paint a door?", "Use a roller."),
                entry("How do I open a window?", "Turn the handle."));

        try (var index = knowledge.open()) {
            var best = index.search("How do I paint a door?", 1).getFirst();
            assertThat(best.evidence().coverage()).isEqualTo(1);
            assertThat(best.evidence().shareOfBest()).isBetween(0.3, 1.0);
        }
    }

    @Test
    void findsNothingForWordsThatAreNowhere() {
        knowledge.faq(entry("How do I paint a door?", "Use a roller."));

        assertThat(knowledge.find("quantum submarine")).isEmpty();
    }

    @Test
    void readsTheRarestWordsOfAVeryLongQuestion() {
        knowledge.faq(
                entry("How do I paint a door?", "Use a roller."),
                entry("How do I open a window?", "Turn the handle."));
        var story =
                IntStream.range(0, 400).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);

        assertThat(knowledge.find(story + " so how do I open that window"))
                .first()
                .isEqualTo("faq.md#how-do-i-open-a-window");
    }

    @Test
    void prefersCorrectedWordsToUnknownOnesInAVeryLongQuestion() {
        knowledge.faq(entry("Which varnish is best?", "The clear one."));
        var story =
                IntStream.range(0, 400).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);

        assertThat(knowledge.find("varnsih? " + story))
                .containsExactly("faq.md#which-varnish-is-best");
    }

    @Test
    void ordersEqualEntriesByTheirIds() {
        knowledge.faq(
                entry("Where is the zebra?", "id: b", "Here."),
                entry("Where was the zebra?", "id: a", "Here."));

        try (var index = knowledge.open()) {
            assertThat(ids(index.search("zebra", 5))).containsExactly("a", "b");
        }
    }
}
