package faqbot.evaluate;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.search.Progress;
import faqbot.search.TestKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Map<String, Integer> DOOR = Map.of("things/door", 1);
    private static final Map<String, Integer> HINGES = Map.of("things/hinges", 1);

    @TempDir private Path folder;

    @Test
    void judgesWhatAMemberIsShown() {
        assertThat(outcome("How do I paint a door?", DOOR)).isEqualTo(Outcome.ANSWERED_RIGHT);
        assertThat(outcome("How do I paint a door?", HINGES)).isEqualTo(Outcome.ANSWERED_WRONG);
        assertThat(outcome("how do I paint", DOOR)).isEqualTo(Outcome.OFFERED_RIGHT);
        assertThat(outcome("how do I paint", Map.of("things/roof", 1)))
                .isEqualTo(Outcome.OFFERED_WRONG);
        assertThat(outcome("quantum submarines", DOOR)).isEqualTo(Outcome.SILENT);
    }

    @Test
    void judgesWhatIsShownThoughNothingAnswers() {
        assertThat(outcome("Where can I buy hinges?", Map.of())).isEqualTo(Outcome.ANSWERED_WRONG);
        assertThat(outcome("how do I paint", Map.of())).isEqualTo(Outcome.OFFERED_WRONG);
        assertThat(outcome("hi, how are you doing?", Map.of())).isEqualTo(Outcome.SILENT);
    }

    @Test
    void keepsTheRankingThoughNothingWasShown() {
        var verdict = verdict("How do I paint a submarine periscope?", DOOR);

        assertThat(verdict.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(verdict.isRightWithin(2)).isTrue();
        assertThat(verdict.isRightWithin(0)).isFalse();
        assertThat(verdict.ranked()).contains("things/door");
    }

    private Outcome outcome(String question, Map<String, Integer> grades) {
        return verdict(question, grades).outcome();
    }

    private Verdict verdict(String text, Map<String, Integer> grades) {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry("How do I paint a door?", "id: door", "Use a roller."),
                                entry("How do I paint a wall?", "id: wall", "Use a brush."),
                                entry("Where can I buy hinges?", "id: hinges", "In the shop."));
        var question = new JudgedQuestion(text, "chat", grades);
        try (var index = knowledge.open()) {
            var answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
            return Evaluation.of(List.of(question), answerer, Progress.SILENT)
                    .verdicts()
                    .getFirst();
        }
    }
}
