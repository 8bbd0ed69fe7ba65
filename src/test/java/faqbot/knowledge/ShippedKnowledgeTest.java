package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The knowledge that comes with the program sets the example. */
class ShippedKnowledgeTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    @Test
    void nothingIsWrongWithIt() {
        var reading = new KnowledgeReader(FOLDER, List.of()).read();
        var check =
                new KnowledgeCheck(
                        LocalDate.of(2026, 11, 26), KnowledgeCheck.DEFAULT_REVIEW_MONTHS);

        assertThat(reading.problems()).isEmpty();
        assertThat(check.problems(reading.knowledge())).isEmpty();
    }

    @Test
    void eachPassageCanStandAloneInAChat() {
        var passages =
                new KnowledgeReader(FOLDER, List.of())
                        .read().knowledge().entries().stream()
                                .flatMap(entry -> entry.passages().stream());

        assertThat(passages.map(Passage::text))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.length()).as(text).isBetween(200, 900));
    }

    @Test
    void eachEntryIsAskedForInSeveralWays() {
        var asked =
                new KnowledgeReader(FOLDER, List.of())
                        .read().knowledge().entries().stream()
                                .filter(entry -> entry.kind() == Entry.Kind.QUESTION);

        assertThat(asked)
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(entry ->
                        assertThat(entry.wording().phrasings())
                                .as(entry.id())
                                .hasSizeGreaterThanOrEqualTo(4));
    }
}
