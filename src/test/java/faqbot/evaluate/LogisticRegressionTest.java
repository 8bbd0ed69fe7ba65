package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import faqbot.evaluate.LogisticRegression.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final Weights NOTHING = new Weights(0, List.of(0.0, 0.0));
    private static final Weights TRUTH = new Weights(-0.5, List.of(2.0, -30.0));

    @Test
    void findsTheWeightsBehindWhatHappened() {
        var found = LogisticRegression.fit(observations(20_000), NOTHING, 1e-3);

        assertThat(found.intercept()).isCloseTo(TRUTH.intercept(), within(0.1));
        assertThat(found.slopes().get(0)).isCloseTo(2, within(0.1));
        assertThat(found.slopes().get(1)).isCloseTo(-30, within(1.5));
    }

    /** Where the minimum lies, according to BFGS of SciPy 1.17. */
    @Test
    void agreesWithAKnownImplementation() {
        var observations =
                List.of(
                        new Observation(List.of(0.5, 1.0), true, 1),
                        new Observation(List.of(1.5, 0.0), true, 2),
                        new Observation(List.of(-1.0, 2.0), false, 1),
                        new Observation(List.of(0.0, 3.0), false, 1),
                        new Observation(List.of(2.0, 2.5), true, 1),
                        new Observation(List.of(1.0, -1.0), false, 1));

        var found = LogisticRegression.fit(observations, NOTHING, 0.5);

        assertThat(found.intercept()).isCloseTo(-0.96073, within(1e-5));
        assertThat(found.slopes().get(0)).isCloseTo(1.40179, within(1e-5));
        assertThat(found.slopes().get(1)).isCloseTo(0.08873, within(1e-5));
    }

    @Test
    void orderOfObservationsDoesNotMatter() {
        var observations = new ArrayList<>(observations(500));
        var found = LogisticRegression.fit(observations, NOTHING, 1);

        Collections.shuffle(observations, new Random(7));

        var again = LogisticRegression.fit(observations, NOTHING, 1);
        assertThat(again.intercept()).isCloseTo(found.intercept(), within(1e-5));
        assertThat(again.slopes().get(0)).isCloseTo(found.slopes().get(0), within(1e-5));
        assertThat(again.slopes().get(1)).isCloseTo(found.slopes().get(1), within(1e-4));
    }

    @Test
    void staysNearThePriorWhereLittleIsObserved() {
        var prior = new Weights(1, List.of(-3.0, 10.0));

        var few = LogisticRegression.fit(observations(3), prior, 100);
        var many = LogisticRegression.fit(observations(20_000), prior, 100);

        assertThat(few.slopes().get(0)).isCloseTo(-3, within(0.2));
        assertThat(many.slopes().get(0)).isCloseTo(2, within(0.5));
    }

    @Test
    void leavesTheWeightOfAnInputThatNeverVaries() {
        var observations =
                List.of(
                        new Observation(List.of(1.0, 5.0), true, 1),
                        new Observation(List.of(-1.0, 5.0), false, 1));

        var found = LogisticRegression.fit(observations, new Weights(0, List.of(0.0, 4.0)), 1);

        assertThat(found.slopes().get(1)).isEqualTo(4);
    }

    @Test
    void weightCountsLikeRepetition() {
        var once =
                List.of(
                        new Observation(List.of(1.0), true, 3),
                        new Observation(List.of(2.0), false, 1));
        var thrice =
                new ArrayList<>(Collections.nCopies(3, new Observation(List.of(1.0), true, 1)));
        thrice.add(new Observation(List.of(2.0), false, 1));
        var prior = new Weights(0, List.of(0.0));

        var found = LogisticRegression.fit(once, prior, 1);

        assertThat(found.intercept())
                .isCloseTo(LogisticRegression.fit(thrice, prior, 1).intercept(), within(1e-6));
    }

    @Test
    void refusesNothingToLearnFrom() {
        assertThatThrownBy(() -> LogisticRegression.fit(List.of(), NOTHING, 1))
                .hasMessage("there must be observations and a pull above 0 but were 0 and 1.0");
    }

    private static List<Observation> observations(int count) {
        var random = new Random(42);
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < count; i++) {
            double first = random.nextGaussian();
            double second = random.nextGaussian() / 20;
            double logit = TRUTH.intercept() + 2 * first - 30 * second;
            boolean hasHappened = random.nextDouble() < 1 / (1 + Math.exp(-logit));
            observations.add(new Observation(List.of(first, second), hasHappened, 1));
        }
        return observations;
    }
}
