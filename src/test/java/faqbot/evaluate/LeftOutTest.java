package faqbot.evaluate;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Knowledge;
import faqbot.search.TestKnowledge;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {
    @TempDir private Path folder;
    private Knowledge knowledge;

    @BeforeEach
    void read() {
        knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry(
                                        "How do I paint a door?",
                                        "phrasings:\n- painting a door\n- paint for doors",
                                        "Use a roller."),
                                entry(
                                        "Where can I buy hinges?",
                                        "phrasings:\n- hinge shop",
                                        "In the shop."))
                        .reader()
                        .read()
                        .knowledge();
    }

    @Test
    void takesOnePhrasingOfEachEntryThatHasEnough() {
        var leftOut = LeftOut.of(knowledge, 0);

        assertThat(leftOut.questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.grades())
                            .isEqualTo(Map.of("things/faq.md#how-do-i-paint-a-door", 1));
                    assertThat(phrasings(leftOut.rest(), 0))
                            .hasSize(1)
                            .doesNotContain(question.text());
                });
        assertThat(phrasings(leftOut.rest(), 1)).containsExactly("hinge shop");
    }

    @Test
    void eachRoundTakesAnotherOne() {
        var taken = new HashSet<String>();
        for (int round = 0; round < 2; round++) {
            taken.add(LeftOut.of(knowledge, round).questions().getFirst().text());
        }

        assertThat(taken).containsExactlyInAnyOrder("painting a door", "paint for doors");
        assertThat(LeftOut.of(knowledge, 2).questions()).isEmpty();
        assertThat(LeftOut.of(knowledge, 2).rest().entries()).isEqualTo(knowledge.entries());
    }

    private static List<String> phrasings(Knowledge knowledge, int entry) {
        return knowledge.entries().get(entry).wording().phrasings();
    }
}
