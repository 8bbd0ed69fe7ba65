package faqbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;

    @Test
    void showsNothingOfShortWork() {
        work(bar(() -> true), 10, Duration.ofMillis(40));

        assertThat(shown()).isEmpty();
    }

    @Test
    void drawsLongWorkAndCleansUp() {
        work(bar(() -> true), 4, Duration.ofMillis(250));

        assertThat(shown())
                .isEqualTo(
                        "\r\u001B[KIndexing ["
                                + "#".repeat(20)
                                + "-".repeat(20)
                                + "] 50 %"
                                + "\r\u001B[KIndexing ["
                                + "#".repeat(30)
                                + "-".repeat(10)
                                + "] 75 %"
                                + "\r\u001B[KIndexing ["
                                + "#".repeat(40)
                                + "] 100 %"
                                + "\r\u001B[K");
    }

    @Test
    void drawsNoFasterThanAPersonSees() {
        work(bar(() -> true), 2000, Duration.ofMillis(1));

        assertThat(shown().split("\r", -1)).hasSizeLessThan(20);
    }

    @Test
    void showsNothingWhereNobodyLooks() {
        work(bar(() -> false), 4, Duration.ofSeconds(1));

        assertThat(shown()).isEmpty();
    }

    @Test
    void asksOnlyOnceWhetherSomebodyLooks() {
        var asked = new StringBuilder();

        work(bar(() -> asked.append('?').isEmpty()), 4, Duration.ofSeconds(1));

        assertThat(asked).hasToString("?");
    }

    private ProgressBar bar(BooleanSupplier isTerminal) {
        return new ProgressBar(new Output(shown), isTerminal, () -> now);
    }

    private void work(ProgressBar bar, int steps, Duration step) {
        bar.started("Indexing", steps);
        for (int i = 0; i < steps; i++) {
            now = now.plus(step);
            bar.advanced();
        }
        bar.finished();
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
