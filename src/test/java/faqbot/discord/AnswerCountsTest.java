package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnswerCountsTest {
    private final AnswerCounts counts = new AnswerCounts();

    @Test
    void countsEachOutcome() {
        counts.answered(Duration.ofMillis(1));
        counts.answered(Duration.ofMillis(1));
        counts.offered(Duration.ofMillis(1));
        counts.notAnswered(Duration.ofMillis(1));
        counts.failed(Duration.ofMillis(1));

        var figures = counts.figures();

        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.offered()).isEqualTo(1);
        assertThat(figures.notAnswered()).isEqualTo(1);
        assertThat(figures.failed()).isEqualTo(1);
        assertThat(figures.asked()).isEqualTo(5);
    }

    @Test
    void knowsNoTimesBeforeTheFirstQuestion() {
        assertThat(counts.figures())
                .isEqualTo(new AnswerCounts.Figures(0, 0, 0, 0, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void tellsTheMiddleAndTheSlowestTime() {
        for (int i = 100; i >= 1; i--) {
            counts.answered(Duration.ofMillis(i));
        }

        assertThat(counts.figures().median()).isEqualTo(Duration.ofMillis(50));
        assertThat(counts.figures().slowest()).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void forgetsOldTimes() {
        counts.answered(Duration.ofHours(1));
        for (int i = 0; i < 1000; i++) {
            counts.notAnswered(Duration.ofMillis(7));
        }

        assertThat(counts.figures().slowest()).isEqualTo(Duration.ofMillis(7));
        assertThat(counts.figures().asked()).isEqualTo(1001);
    }
}
