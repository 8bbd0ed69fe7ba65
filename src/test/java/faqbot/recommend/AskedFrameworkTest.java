package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions a framework can help with. */
class AskedFrameworkTest {
    @TempDir private static Path folder;
    private static LiveIndex index;
    private static Frameworks frameworks;

    @BeforeAll
    static void open() {
        TeaOrCoffee.writeTo(folder.resolve("knowledge"));
        index =
                LiveIndex.open(
                        new KnowledgeReader(folder.resolve("knowledge"), List.of()),
                        folder.resolve("index"),
                        LiveIndex.Use.SHARED,
                        Progress.SILENT);
        frameworks =
                new Frameworks(
                        index,
                        answers ->
                                new FaqAnswerer(
                                        answers, AnswerSettings.DEFAULT, ConfidenceFile.shipped()));
    }

    @AfterAll
    static void close() {
        frameworks.close();
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea or coffee?",
                "tea/espresso",
                "COFFEE vs. TEA",
                "what wakes you up, cofee or tea"
            })
    void isTheOneWhoseOptionsAreNamed(String question) {
        assertThat(frameworks.asked(question)).hasValue(TeaOrCoffee.ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Is tea calming?",
                "coffee or espresso",
                "teapot or coffee",
                "coffee.tea",
                "what to drink"
            })
    void isNoneWhereFewerThanTwoOptionsAreNamed(String question) {
        assertThat(frameworks.asked(question)).isEqualTo(Optional.empty());
    }
}
