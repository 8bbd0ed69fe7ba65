package faqbot.evaluate;

import static faqbot.evaluate.Outcome.ANSWERED_RIGHT;
import static faqbot.evaluate.Outcome.ANSWERED_WRONG;
import static faqbot.evaluate.Outcome.OFFERED_RIGHT;
import static faqbot.evaluate.Outcome.OFFERED_WRONG;
import static faqbot.evaluate.Outcome.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackReportTest {
    private static final List<String> GREEN_FIRST = List.of("green", "black", "white", "red");
    private static final List<String> GREEN_THIRD = List.of("black", "white", "green");
    private static final List<String> GREEN_FOURTH = List.of("black", "white", "red", "green");

    @Test
    void countsOutcomesByKindAndHalf() {
        var report =
                new PackReport(
                        "tea",
                        List.of(
                                asked(Split.DEV, 1, "typos", ANSWERED_RIGHT, GREEN_FIRST),
                                asked(Split.DEV, 2, "typos", ANSWERED_WRONG, GREEN_FOURTH),
                                asked(Split.DEV, 3, "chat", OFFERED_RIGHT, GREEN_THIRD),
                                asked(Split.DEV, 4, "chat", OFFERED_WRONG, GREEN_FOURTH),
                                asked(Split.DEV, 5, "chat", SILENT, GREEN_FIRST),
                                outside(Split.DEV, 6, "spam", SILENT),
                                outside(Split.DEV, 7, "near-miss", OFFERED_WRONG),
                                outside(Split.DEV, 8, "near-miss", ANSWERED_WRONG),
                                asked(Split.TEST, 1, "typos", ANSWERED_RIGHT, GREEN_FIRST)));

        assertThat(String.join("\n", report.figures()) + "\n")
                .isEqualTo(
                        """
                        tea, dev: 5 answerable, 3 outside

                          success@1, silent or not         2 of 5  40.0 %
                          success@3, silent or not         3 of 5  60.0 %
                          answered right                   1 of 5  20.0 %
                          answered right or right offered  2 of 5  40.0 %
                          right of the answers             1 of 3  33.3 %
                          right of all answers and offers  2 of 6  33.3 %
                          silent where nothing answers     1 of 3  33.3 %

                          answerable  questions  right     %  wrong     %  right offered     %  wrong offered     %  silent     %
                          chat                3      0   0.0      0   0.0              1  33.3              1  33.3       1  33.3
                          typos               2      1  50.0      1  50.0              0   0.0              0   0.0       0   0.0
                          total               5      1  20.0      1  20.0              1  20.0              1  20.0       1  20.0

                          outside    questions  answered     %  offered     %  silent      %
                          near-miss          2         1  50.0        1  50.0       0    0.0
                          spam               1         0   0.0        0   0.0       1  100.0
                          total              3         1  33.3        1  33.3       1   33.3

                        tea, test: 1 answerable, 0 outside

                          success@1, silent or not         1 of 1  100.0 %
                          success@3, silent or not         1 of 1  100.0 %
                          answered right                   1 of 1  100.0 %
                          answered right or right offered  1 of 1  100.0 %
                          right of the answers             1 of 1  100.0 %
                          right of all answers and offers  1 of 1  100.0 %
                          silent where nothing answers     0 of 0        –

                          answerable  questions  right      %  wrong    %  right offered    %  wrong offered    %  silent    %
                          typos               1      1  100.0      0  0.0              0  0.0              0  0.0       0  0.0
                          total               1      1  100.0      0  0.0              0  0.0              0  0.0       0  0.0

                          outside  questions  answered  %  offered  %  silent  %
                          total            0         0  –        0  –       0  –

                        """);
    }

    @Test
    void listsFailuresOfTheDevHalfOnly() {
        var report =
                new PackReport(
                        "tea",
                        List.of(
                                asked(Split.DEV, 1, "typos", ANSWERED_RIGHT, GREEN_FIRST),
                                asked(Split.DEV, 2, "typos", ANSWERED_WRONG, GREEN_THIRD),
                                asked(Split.DEV, 3, "chat", OFFERED_RIGHT, GREEN_THIRD),
                                outside(Split.DEV, 4, "spam", OFFERED_WRONG),
                                asked(Split.DEV, 5, "chat", SILENT, List.of()),
                                asked(Split.TEST, 1, "typos", ANSWERED_WRONG, GREEN_FOURTH),
                                outside(Split.TEST, 2, "spam", ANSWERED_WRONG)));

        assertThat(report.failures())
                .containsExactly(
                        "tea, dev: what went wrong",
                        "",
                        "  " + text(Split.DEV, 2),
                        "    kind      typos",
                        "    outcome   answered wrong",
                        "    first     black",
                        "    expected  green",
                        "",
                        "  " + text(Split.DEV, 4),
                        "    kind      spam",
                        "    outcome   wrong offered",
                        "    first     black",
                        "    expected  silence",
                        "",
                        "  " + text(Split.DEV, 5),
                        "    kind      chat",
                        "    outcome   silent",
                        "    first     nothing found",
                        "    expected  green");
    }

    private static Verdict asked(
            Split split, int number, String kind, Outcome outcome, List<String> ranked) {
        var question = new JudgedQuestion(text(split, number), kind, Map.of("green", 1));
        return new Verdict(question, outcome, ranked, 0, 0.5);
    }

    private static Verdict outside(Split split, int number, String kind, Outcome outcome) {
        var question = new JudgedQuestion(text(split, number), kind, Map.of());
        return new Verdict(question, outcome, GREEN_THIRD, 0, 0.5);
    }

    /** The text of a question that belongs to a half, another one for each number. */
    private static String text(Split split, int number) {
        return IntStream.iterate(number, i -> i + 100)
                .mapToObj(i -> "question " + i)
                .filter(text -> Split.of(text) == split)
                .findFirst()
                .orElseThrow();
    }
}
