package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.Snapshot;
import faqbot.knowledge.Importance;
import faqbot.search.LiveIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice in words: as a message and as a decision record. */
class AdviceTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir private Path folder;
    private LiveIndex index;
    private AdviceText text;

    @BeforeEach
    void openIndex() {
        index = Drinks.in(folder).open();
        text = new AdviceText(new Support(index));
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void aClearChoiceIsToldWithReasonsAndWhatWouldTurnIt() {
        var advice = Drinks.advice("hour=morning", "guests=doctors", "taste=bitter");

        assertUnchanged("clear", advice, Understanding.NOTHING);
    }

    @Test
    void aSlightChoiceNamesWhoComesSecondAndWhatToTellNext() {
        var weighed =
                Requirements.NONE
                        .weighing("hour", Importance.MEDIUM)
                        .weighing("guests", Importance.VERY_HIGH);
        var understanding =
                new Understanding(
                        List.of(
                                Drinks.statement("at dawn", "hour", "morning", false, 0.9),
                                Drinks.statement("not sugary", "taste", "sweet", true, 0.9)),
                        List.of("my cat is blue", "42"));

        assertUnchanged(
                "slight",
                Advice.of(Drinks.framework(), understanding.addedTo(weighed)),
                understanding);
    }

    @Test
    void aTossUpShowsWhatSpeaksForEach() {
        assertUnchanged(
                "toss-up",
                Drinks.advice("hour=evening", "guests=nobody", "taste=sweet"),
                Understanding.NOTHING);
    }

    @Test
    void tooLittleKnownAsksAQuestion() {
        assertUnchanged("insufficient", Drinks.advice(), Understanding.NOTHING);
    }

    @Test
    void aContradictionNamesWhatRulesOutEach() {
        assertUnchanged(
                "contradiction",
                Drinks.advice("hour=outage", "guests=children"),
                Understanding.NOTHING);
    }

    @Test
    void aSecondThatIsImpossibleIsToldWithWhatExcludesIt() {
        assertUnchanged(
                "ruled-out",
                Drinks.advice("hour=outage", "guests=nobody", "taste=sweet"),
                Understanding.NOTHING);
    }

    @Test
    void otherImportanceIsToldAsWhatWouldTurnTheChoice() {
        var requirements =
                Drinks.saying("hour=morning", "guests=nobody", "taste=sweet")
                        .weighing("hour", Importance.HIGH);

        assertUnchanged(
                "importance", Advice.of(Drinks.framework(), requirements), Understanding.NOTHING);
    }

    @Test
    void evidenceThatIsGoneIsLeftOut() {
        var advice = Drinks.advice("hour=morning");
        var first = advice.standings().getFirst();
        var with = text.reasons(advice.reasonsFor(first));

        var without = new AdviceText(new Support(new Gone())).reasons(advice.reasonsFor(first));

        assertThat(with)
                .containsExactly(
                        "- Coffee wakes you. (Early in the morning) [Does coffee wake me?]"
                                + "(https://example.org/things/faq.md#does-coffee-wake-me)");
        assertThat(without).containsExactly("- Coffee wakes you. (Early in the morning)");
    }

    private void assertUnchanged(String name, Advice advice, Understanding understanding) {
        var now =
                String.join("\n", text.of(advice, understanding))
                        + "\n\n-----\n\n"
                        + new DecisionRecord(text).of(advice, understanding, DAY);

        assertThat(now).isEqualTo(Snapshot.of(getClass(), name + ".md").before(now));
    }
}
