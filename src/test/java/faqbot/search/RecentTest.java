package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentTest {
    private final List<String> worked = new ArrayList<>();

    @Test
    void worksOutTheSameOnce() {
        var recent = new Recent<String, Integer>(8);

        int first = recent.get("three", this::length);
        int second = recent.get("three", this::length);

        assertThat(List.of(first, second)).containsExactly(5, 5);
        assertThat(worked).containsExactly("three");
    }

    @Test
    void putsTheLaterInTheEarliersPlace() {
        var recent = new Recent<String, Integer>(1);

        recent.get("three", this::length);
        recent.get("one", this::length);
        recent.get("three", this::length);

        assertThat(worked).containsExactly("three", "one", "three");
    }

    private int length(String word) {
        worked.add(word);
        return word.length();
    }
}
