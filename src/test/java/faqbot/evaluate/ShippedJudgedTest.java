package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.Snapshot;
import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import faqbot.search.Progress;
import faqbot.search.SharedEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The judged questions that come with the program, and how well they are answered. */
class ShippedJudgedTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    @TempDir private Path indexFolder;

    @TestFactory
    Stream<DynamicTest> nothingIsWrongWithThem() {
        return packs().map(judged ->
                DynamicTest.dynamicTest(
                        judged.pack(), () -> assertThat(judged.problems()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> figuresAreThoseOfTheSnapshot() {
        return packs().map(judged ->
                DynamicTest.dynamicTest(
                        judged.pack(),
                        () -> assertUnchanged(judged, judged.pack(), SharedEncoder.open())));
    }

    @TestFactory
    Stream<DynamicTest> figuresByWordsOnlyAreThoseOfTheSnapshot() {
        return packs().map(judged ->
                DynamicTest.dynamicTest(
                        judged.pack(),
                        () ->
                                assertUnchanged(
                                        judged,
                                        judged.pack() + "-by-words",
                                        OpeningVectors.none())));
    }

    private static Stream<JudgedPack> packs() {
        var knowledge = new KnowledgeReader(FOLDER, List.of()).read().knowledge();
        return JudgedPack.readAll(FOLDER, knowledge).stream();
    }

    private void assertUnchanged(JudgedPack judged, String name, OpeningVectors vectors) {
        var now = String.join("\n", figures(judged, vectors)) + "\n";
        var before = Snapshot.of(getClass(), name + ".txt").before(now);
        assertThat(now).as(GoldenFigures.difference(before, now)).isEqualTo(before);
    }

    private List<String> figures(JudgedPack judged, OpeningVectors vectors) {
        var reader = new KnowledgeReader(FOLDER, List.of());
        try (var index =
                LiveIndex.open(reader, indexFolder, LiveIndex.Use.SHARED, Progress.SILENT)) {
            index.learn(vectors);
            var answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
            var evaluation = Evaluation.of(judged.questions(), answerer, Progress.SILENT);
            return new PackReport(judged.pack(), evaluation.verdicts()).figures();
        }
    }
}
