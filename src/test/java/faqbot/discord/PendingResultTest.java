package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.answer.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PendingResultTest {
    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final List<SearchPool> pools = new ArrayList<>();

    @AfterEach
    void close() {
        pools.forEach(SearchPool::close);
    }

    @Test
    void goesOnWhenItIsNotThereInTime() {
        var gate = new CountDownLatch(1);
        var pending = start((_, _) -> whenOpen(gate));

        assertThat(pending.within(Duration.ofMillis(20))).isEmpty();
        gate.countDown();

        assertThat(pending.await()).isSameAs(NOTHING);
    }

    @Test
    void isGivenUpWhenItNeverComes() throws Exception {
        var pending = start((_, _) -> whenOpen(new CountDownLatch(1)));

        assertThatExceptionOfType(DiscordException.class)
                .isThrownBy(() -> pending.orGiveUpAfter(Duration.ofMillis(20)))
                .withMessage("no answer within PT0.02S");
        interrupted.await();
    }

    @Test
    void keepsTheReasonWhenTheSearchFails() {
        Answerer failing =
                (_, _) -> {
                    throw new StackOverflowError("on purpose");
                };

        assertThatExceptionOfType(DiscordException.class)
                .isThrownBy(() -> start(failing).await())
                .havingRootCause()
                .withMessage("on purpose");
    }

    private PendingResult<Answer> start(Answerer answerer) {
        var pool =
                new SearchPool(
                        new BotKnowledge(
                                answerer,
                                HandMadeDirectory.EMPTY,
                                HandMadeFrameworks.NONE,
                                () -> new KnowledgeState(0, 0, List.of())));
        pools.add(pool);
        return pool.answer("question");
    }

    private Answer whenOpen(CountDownLatch gate) {
        try {
            gate.await();
            return NOTHING;
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IllegalStateException(e);
        }
    }
}
