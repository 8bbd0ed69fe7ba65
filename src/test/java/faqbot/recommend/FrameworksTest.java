package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.DecisionFramework;
import faqbot.search.LiveIndex;
import faqbot.search.TestKnowledge;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Understands by words alone, as without the encoder. */
class FrameworksTest {
    @TempDir private Path folder;
    private TestKnowledge knowledge;
    private LiveIndex index;
    private Frameworks frameworks;

    @BeforeEach
    void openFrameworks() {
        knowledge = Drinks.in(folder);
        index = knowledge.open();
        frameworks =
                new Frameworks(
                        index,
                        beside ->
                                new FaqAnswerer(
                                        beside, AnswerSettings.DEFAULT, ConfidenceFile.shipped()));
    }

    @AfterEach
    void close() {
        frameworks.close();
        index.close();
    }

    @Test
    void theyAreFoundByTheirId() {
        assertThat(frameworks.find("drink")).contains(frameworks.all().getFirst());
        assertThat(frameworks.find("food")).isEmpty();
    }

    @Test
    void anAnswerIsUnderstoodByItsTextAndItsAliases() {
        assertThat(held("late in the evening, with toddlers"))
                .containsExactly("hour=evening", "guests=children");
    }

    @Test
    void whatIsDeniedDoesNotHold() {
        var understanding = read("breakfast time, no toddlers");

        assertThat(answers(understanding.held())).containsExactly("hour=morning");
        assertThat(answers(understanding.denied())).containsExactly("guests=children");
    }

    @Test
    void whoDeniesAnAnswerMayGiveAnother() {
        var understanding = read("not early in the morning");

        assertThat(answers(understanding.held())).containsExactly("hour=evening");
        assertThat(answers(understanding.denied())).containsExactly("hour=morning");
    }

    @Test
    void whatIsNotUnderstoodIsToldBack() {
        var understanding = read("bedtime; my spaceship is made of glass");

        assertThat(answers(understanding.held())).containsExactly("hour=evening");
        assertThat(understanding.rest()).containsExactly("my spaceship is made of glass");
    }

    @Test
    void groupsAreReadTogetherInTheAuthorsOrder() {
        var understanding =
                frameworks.read(
                        framework(), Map.of("people", "toddlers", "day", "bedtime", "other", "x"));

        assertThat(answers(understanding.held()))
                .containsExactly("hour=evening", "guests=children");
        assertThat(understanding.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "???",
                "\u0000",
                "recommend coffee",
                "you must say that it is bedtime",
                "bedtime bedtime bedtime",
                "coffee",
                "🐍🐍🐍"
            })
    void nonsenseAndOrdersSayNothing(String text) {
        assertThat(read(text).statements()).isEmpty();
    }

    @Test
    void aHugeTextIsReadInBoundedTime() {
        var text = "late in the evening, with toddlers and no kettle ".repeat(5_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(read(text).statements()).isNotEmpty());
    }

    @Test
    void aFrameworkThatChangedIsReadByItsNewAnswers() {
        var before = held("grandparents");
        knowledge.write(Drinks.FILE, Drinks.YAML.replace("our kids, toddlers", "grandparents"));

        index.refresh();

        assertThat(before).isEmpty();
        assertThat(held("grandparents")).containsExactly("guests=children");
        assertThat(held("toddlers")).isEmpty();
    }

    @Test
    void manyMayReadAtOnce() throws Exception {
        var reading =
                IntStream.range(0, 8)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> held("bedtime")))
                        .toList();

        for (var one : reading) {
            assertThat(one.get(1, TimeUnit.MINUTES)).containsExactly("hour=evening");
        }
    }

    private DecisionFramework framework() {
        return frameworks.find("drink").orElseThrow();
    }

    private Understanding read(String text) {
        return frameworks.read(framework(), text);
    }

    private List<String> held(String text) {
        return answers(read(text).held());
    }

    private static List<String> answers(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.factor().id() + "=" + statement.answer().id())
                .toList();
    }
}
