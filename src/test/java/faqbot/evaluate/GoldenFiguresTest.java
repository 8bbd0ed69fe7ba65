package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenFiguresTest {
    private static final String BEFORE =
            """
            tea, dev: 20 answerable, 4 outside

              success@1, silent or not       10 of 20   50.0 %
              silent where nothing answers     2 of 4   50.0 %

              answerable   questions   right     %
              total               20               10  50.0

            tea, test: 20 answerable, 4 outside

              success@1, silent or not       10 of 20   50.0 %
            """;

    @Test
    void namesWhatFellAndWhatRose() {
        var now = BEFORE.replaceFirst("10 of 20", " 9 of 20").replaceFirst("2 of 4 ", "3 of 4 ");

        assertThat(GoldenFigures.difference(BEFORE, now))
                .contains(
                        """
                        fell:\s
                          dev, success@1, silent or not: 9 of 20, was 10 of 20
                        rose:\s
                          dev, silent where nothing answers: 3 of 4, was 2 of 4
                        A fall fails\
                        """);
    }

    @Test
    void tellsTheHalvesApart() {
        var at = BEFORE.lastIndexOf("10 of 20");
        var now = BEFORE.substring(0, at) + "11 of 20" + BEFORE.substring(at + 8);

        assertThat(GoldenFigures.difference(BEFORE, now))
                .contains("fell: none")
                .contains("  test, success@1, silent or not: 11 of 20, was 10 of 20");
    }

    @Test
    void countsSharesWhereQuestionsWereAdded() {
        var now = BEFORE.replaceFirst("10 of 20", "10 of 30");

        assertThat(GoldenFigures.difference(BEFORE, now)).contains("10 of 30, was 10 of 20");
    }
}
