package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an index that is closed, shared, interrupted or lies among other files. */
class IndexLifecycleTest {
    private static final String DOOR = entry("How do I paint a door?", "Use a roller.");

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge = new TestKnowledge(folder).faq(DOOR);
    }

    @Test
    void refusesToSearchOnceItIsClosed() {
        var index = knowledge.open();
        index.close();
        index.close();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThatThrownBy(() -> index.search("door", 5))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessage("the index is closed"));
    }
}
