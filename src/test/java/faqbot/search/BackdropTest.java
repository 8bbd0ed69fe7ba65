package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackdropTest {
    @TempDir private Path folder;

    @Test
    void outsiderOfAPackIsAsNearAsItself() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(entry("How do I paint a door?", "Use a roller."))
                        .write("things/pack.yaml", "not:\n- who painted the town hall\n");

        assertThat(background(knowledge, "who painted the town hall").outsider())
                .isCloseTo(1, within(1e-4));
        assertThat(background(knowledge, "how do I paint a door").outsider()).isLessThan(0.8);
    }

    @Test
    void counterExamplesAndSmallTalkAreOutsiders() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry(
                                        "How do I paint a door?",
                                        "not:\n- how do I open a door",
                                        "Use a roller."),
                                entry("Where can I buy hinges?", "In the shop."));

        assertThat(background(knowledge, "how do I open a door").outsider())
                .isCloseTo(1, within(1e-4));
        assertThat(background(knowledge, "good morning").outsider()).isCloseTo(1, within(1e-4));
    }

    @Test
    void smallTalkThatTheKnowledgeAnswersIsNoOutsider() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry("How do I get a role here?", "Ask a painter."),
                                entry("How do I paint a door?", "Use a roller."));

        assertThat(background(knowledge, "how do I get a role here").outsider()).isLessThan(0.95);
    }

    @Test
    void fewWordingsTellNothingTypical() {
        var knowledge =
                new TestKnowledge(folder).faq(entry("How do I paint a door?", "Use a roller."));

        assertThat(background(knowledge, "paint a door").typical()).isEmpty();
    }

    @Test
    void manyWordingsTellWhatIsTypical() {
        var knowledge = new TestKnowledge(folder).faq(entries());

        var typical = background(knowledge, "painting").typical().orElseThrow();

        assertThat(typical.nearness()).isBetween(0.6, 1.0);
        assertThat(typical.nearnessDeviation()).isBetween(0.01, 0.2);
        assertThat(typical.lead()).isGreaterThanOrEqualTo(0);
        assertThat(typical).isEqualTo(background(knowledge, "a ladder").typical().orElseThrow());
    }

    private static String[] entries() {
        var entries = new ArrayList<String>();
        for (var thing : List.of("door", "wall", "fence", "roof", "floor", "window")) {
            for (var work : List.of("paint", "clean", "repair")) {
                entries.add(
                        entry(
                                "How do I " + work + " a " + thing + "?",
                                "phrasings:\n- help me to "
                                        + work
                                        + " my "
                                        + thing
                                        + "\n- what do I need to "
                                        + work
                                        + " the "
                                        + thing,
                                "With care."));
            }
        }
        return entries.toArray(String[]::new);
    }

    private static Background background(TestKnowledge knowledge, String question) {
        try (var index = knowledge.open()) {
            index.learn(SharedEncoder.open());
            return index.search(question, 1)
                    .getFirst()
                    .evidence()
                    .meaning()
                    .orElseThrow()
                    .background();
        }
    }
}
