package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentIdsTest {
    private final RecentIds ids = new RecentIds();

    @Test
    void knowsAnIdTheSecondTime() {
        assertThat(ids.add(7)).isTrue();
        assertThat(ids.add(7)).isFalse();
    }

    @Test
    void forgetsTheOldest() {
        for (var id = 0; id < 10_000; id++) {
            ids.add(id);
        }

        assertThat(ids.add(9_999)).isFalse();
        assertThat(ids.add(0)).isTrue();
    }
}
