package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void nothingIsChosenWhereNothingWasSaid() {
        var advice = Drinks.advice();

        assertThat(advice.margin()).isEqualTo(Margin.INSUFFICIENT);
        assertThat(advice.choice()).isEmpty();
        assertThat(advice.recommendation()).isEqualTo("either");
        assertThat(advice.question()).map(Factor::id).contains("hour");
    }

    @Test
    void aStrongLeadIsAChoice() {
        var advice = Drinks.advice("hour=morning");

        assertThat(advice.choice()).map(Option::id).contains("coffee");
        assertThat(advice.margin().isChoice()).isTrue();
    }

    @Test
    void aLeadThatAQuestionMayTurnIsNotClear() {
        var open =
                Drinks.saying("hour=morning")
                        .weighing("hour", Importance.MEDIUM)
                        .weighing("guests", Importance.VERY_HIGH);
        var answered = open.and("guests", "nobody");

        assertThat(Advice.of(Drinks.framework(), open).margin()).isEqualTo(Margin.SLIGHT);
        assertThat(Advice.of(Drinks.framework(), answered).margin()).isEqualTo(Margin.CLEAR);
    }

    @Test
    void oneWeakWordDecidesNothing() {
        var advice = Drinks.advice("taste=bitter");

        assertThat(advice.margin()).isEqualTo(Margin.INSUFFICIENT);
    }

    @Test
    void enoughKnownWithoutALeadIsATossUp() {
        var advice = Drinks.advice("guests=doctors", "taste=sweet", "hour=outage");
        var even = Drinks.advice("guests=nobody", "hour=evening", "taste=sweet");

        assertThat(advice.margin()).isEqualTo(Margin.CLEAR);
        assertThat(even.margin()).isEqualTo(Margin.TOSS_UP);
    }

    @Test
    void theOnlyPossibleOptionIsAClearChoice() {
        var advice = Drinks.advice("hour=outage");

        assertThat(advice.margin()).isEqualTo(Margin.CLEAR);
        assertThat(advice.recommendation()).isEqualTo("coffee");
        assertThat(advice.ruledOut())
                .extracting(standing -> standing.option().id())
                .containsExactlyInAnyOrder("tea", "cocoa");
        assertThat(advice.isSettled()).isFalse();
    }

    @Test
    void answersThatLeaveNothingAreAContradiction() {
        var advice = Drinks.advice("hour=outage", "guests=children");

        assertThat(advice.isContradiction()).isTrue();
        assertThat(advice.choice()).isEmpty();
    }

    @Test
    void whatNobodyWantsToKnowIsNotAsked() {
        var requirements =
                Requirements.NONE.with("hour", Set.of()).weighing("guests", Importance.NONE);

        var advice = Advice.of(Drinks.framework(), requirements);

        assertThat(advice.question()).map(Factor::id).contains("taste");
    }

    @Test
    void theStrongestReasonsComeFirstAndNoMoreThanThree() {
        var advice = Drinks.advice("taste=bitter", "guests=doctors", "hour=morning");

        assertThat(advice.reasonsFor(advice.standings().getFirst()))
                .extracting(Reason::points)
                .containsExactly(12, 2, 1);
    }

    @Test
    void wordsOfMarginsAreThoseOfTheJson() {
        assertThat(Margin.values())
                .extracting(Margin::word)
                .containsExactly("clear", "slight", "toss-up", "insufficient");
    }
}
