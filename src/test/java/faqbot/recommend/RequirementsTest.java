package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    @Test
    void answersAreKeptInTheOrderInWhichTheyWereGiven() {
        var requirements = Drinks.saying("guests=nobody", "guests=children", "guests=nobody");

        assertThat(requirements.of("guests")).containsExactly("nobody", "children");
    }

    @Test
    void anotherAnswerTakesTheOthersPlace() {
        var requirements = Drinks.saying("hour=morning").with("hour", Set.of("evening"));

        assertThat(requirements.of("hour")).containsExactly("evening");
    }

    @Test
    void whoDoesNotKnowHasSpokenAllTheSame() {
        var requirements = Drinks.saying("hour=morning").with("hour", Set.of());

        assertThat(requirements.of("hour")).isEmpty();
        assertThat(requirements.isSpokenOf(Drinks.factor("hour"))).isTrue();
    }

    @Test
    void whatIsTakenBackWasNeverSpokenOf() {
        var requirements =
                Drinks.saying("hour=morning")
                        .with("taste", Set.of())
                        .without("hour")
                        .without("taste");

        assertThat(requirements).isEqualTo(Requirements.NONE);
        assertThat(requirements.isSpokenOf(Drinks.factor("hour"))).isFalse();
    }

    @Test
    void anAnswerThatTheFrameworkLostCountsNothing() {
        var requirements = Drinks.saying("hour=noon", "weather=rain");

        assertThat(requirements.isEmpty(Drinks.framework())).isTrue();
        assertThat(requirements.given(Drinks.factor("hour"))).isEmpty();
    }

    @Test
    void importanceIsTheFactorsUntilSomebodySaysOtherwise() {
        Factor hour = Drinks.factor("hour");

        assertThat(Requirements.NONE.importanceOf(hour)).isEqualTo(Importance.VERY_HIGH);
        assertThat(Requirements.NONE.weighing("hour", Importance.LOW).importanceOf(hour))
                .isEqualTo(Importance.LOW);
    }
}
