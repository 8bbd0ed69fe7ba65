package faqbot.recommend;

import static faqbot.recommend.Drinks.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstandingTest {
    private static final Statement MORNING =
            statement("at breakfast", "hour", "morning", false, 0.9);
    private static final Statement NOT_MORNING =
            statement("not at breakfast", "hour", "morning", true, 0.95);
    private static final Statement CHILDREN =
            statement("our kids", "guests", "children", false, 0.9);

    @Test
    void whatIsSaidHolds() {
        var understanding = new Understanding(List.of(MORNING, CHILDREN), List.of());

        assertThat(understanding.held()).containsExactly(MORNING, CHILDREN);
        assertThat(understanding.denied()).isEmpty();
    }

    @Test
    void whatIsDeniedMoreSurelyThanSaidDoesNotHold() {
        var understanding = new Understanding(List.of(MORNING, NOT_MORNING, CHILDREN), List.of());

        assertThat(understanding.held()).containsExactly(CHILDREN);
        assertThat(understanding.denied()).containsExactly(NOT_MORNING);
    }

    @Test
    void whatIsSaidAsSurelyAsDeniedHolds() {
        var unsure = statement("not at breakfast", "hour", "morning", true, 0.9);

        var understanding = new Understanding(List.of(unsure, MORNING), List.of());

        assertThat(understanding.held()).containsExactly(MORNING);
    }

    @Test
    void whatHoldsIsAddedToWhatWasSaidBefore() {
        var before = Drinks.saying("guests=doctors", "taste=sweet").with("hour", Set.of());
        var understanding = new Understanding(List.of(MORNING, CHILDREN), List.of());

        var requirements = understanding.addedTo(before);

        assertThat(requirements.of("hour")).containsExactly("morning");
        assertThat(requirements.of("guests")).containsExactly("doctors", "children");
        assertThat(requirements.of("taste")).containsExactly("sweet");
        assertThat(requirements.open()).isEmpty();
    }

    @Test
    void whatIsDeniedCountsNeitherWay() {
        var understanding = new Understanding(List.of(NOT_MORNING), List.of());

        assertThat(understanding.addedTo(Requirements.NONE)).isEqualTo(Requirements.NONE);
    }

    @Test
    void ofTheSameStatementTheSurestStaysInTheFirstPlace() {
        var surer = statement("just got up", "hour", "morning", false, 0.99);

        var both =
                new Understanding(List.of(MORNING, CHILDREN), List.of("a"))
                        .and(new Understanding(List.of(surer), List.of("b")));

        assertThat(both.statements()).containsExactly(surer, CHILDREN);
        assertThat(both.rest()).containsExactly("a", "b");
    }
}
