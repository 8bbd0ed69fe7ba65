package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerChangesTest {
    private static final Map<String, Integer> GREEN = Map.of("green", 1);

    @Test
    void tellsWhatIsGainedAndLost() {
        var before =
                List.of(
                        Verdicts.verdict("a", GREEN, .9, "green"),
                        Verdicts.verdict("b", GREEN, .9, "black"),
                        Verdicts.verdict("c", GREEN, .9, "black"),
                        Verdicts.verdict("d", Map.of(), .9, "black"),
                        Verdicts.verdict("e", GREEN, .9, "green"));
        var now =
                List.of(
                        Verdicts.verdict("a", GREEN, .1, "green"),
                        Verdicts.verdict("b", GREEN, .9, "green"),
                        Verdicts.verdict("c", GREEN, .9, "white"),
                        Verdicts.verdict("d", Map.of(), .1, "black"),
                        Verdicts.verdict("e", GREEN, .7, "green", "black"));

        var changes = AnswerChanges.between(before, now);

        assertThat(changes.summary()).isEqualTo("4 of 5 answers change: 2 gained, 1 lost");
        assertThat(changes.lines())
                .containsExactly(
                        "lost: a",
                        "    before  answered right: green",
                        "    now     silent",
                        "gained: b",
                        "    before  answered wrong: black",
                        "    now     answered right: green",
                        "changed: c",
                        "    before  answered wrong: black",
                        "    now     answered wrong: white",
                        "gained: d",
                        "    before  answered wrong: black",
                        "    now     silent");
    }

    @Test
    void tellsThatNothingChanged() {
        var changes = AnswerChanges.between(Verdicts.TEN, Verdicts.TEN);

        assertThat(changes.lines()).isEmpty();
        assertThat(changes.summary()).isEqualTo("0 of 10 answers change: 0 gained, 0 lost");
    }
}
