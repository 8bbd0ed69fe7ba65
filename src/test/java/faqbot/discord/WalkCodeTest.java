package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.discord.WalkCode.Place;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Group;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.knowledge.Origin;
import faqbot.recommend.Requirements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkCodeTest {
    /** As many as a framework may have. */
    private static final DecisionFramework LARGEST = framework("largest", 8, 24, "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesBackAnyWalk(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var framework = framework("some", 2 + random.nextInt(7), 2 + random.nextInt(23), "");
            var walk = walk(framework, random);

            var code = WalkCode.write(walk);

            assertThat(WalkCode.read(code, List.of(LARGEST, framework)))
                    .as("seed %d", seed)
                    .isEqualTo(new Place.Known(walk));
        }
    }

    @Test
    void fitsIntoAComponentWhateverWasSaid() {
        var said = Requirements.NONE;
        for (var factor : LARGEST.factors()) {
            var all = factor.answers().stream().map(Factor.Answer::id).toList();
            said =
                    said.with(factor.id(), new LinkedHashSet<>(all))
                            .weighing(factor.id(), Importance.VERY_HIGH);
        }

        var code = WalkCode.write(new Walk(LARGEST, said, LARGEST.factors().reversed()));

        assertThat(code).matches("[-_A-Za-z0-9]+").hasSizeLessThanOrEqualTo(59);
    }

    @Test
    void noticesThatTheFrameworkHasChanged() {
        var code = WalkCode.write(Walk.start(framework("one", 2, 2, ""), Requirements.NONE));
        var changed = framework("one", 2, 2, "changed");

        assertThat(WalkCode.read(code, List.of(changed))).isEqualTo(new Place.Changed(changed));
    }

    @Test
    void noticesThatTheFrameworkIsGone() {
        var code = WalkCode.write(Walk.start(framework("one", 2, 2, ""), Requirements.NONE));

        assertThat(WalkCode.read(code, List.of(framework("other", 2, 2, ""))))
                .isEqualTo(new Place.Gone());
    }

    private static Walk walk(DecisionFramework framework, Random random) {
        var said = Requirements.NONE;
        for (var factor : framework.factors()) {
            var given = new LinkedHashSet<String>();
            factor.answers().stream()
                    .map(Factor.Answer::id)
                    .filter(_ -> random.nextInt(3) == 0)
                    .forEach(given::add);
            if (random.nextBoolean()) {
                said = said.with(factor.id(), given);
            }
            if (random.nextInt(3) == 0) {
                var all = Importance.values();
                said = said.weighing(factor.id(), all[random.nextInt(all.length)]);
            }
        }
        var asked = new ArrayList<>(framework.factors());
        Collections.shuffle(asked, random);
        return new Walk(framework, said, asked.subList(0, random.nextInt(asked.size() + 1)));
    }

    private static DecisionFramework framework(String id, int factors, int answers, String yaml) {
        return new DecisionFramework(
                id,
                new Origin("pack", "decisions/" + id + ".yaml"),
                "Title",
                "",
                Optional.empty(),
                List.of(),
                List.of(new Group("group", "Group", "What?")),
                IntStream.range(0, factors).mapToObj(i -> factor(i, answers)).toList(),
                yaml);
    }

    private static Factor factor(int number, int answers) {
        return new Factor(
                "factor" + number,
                "group",
                "What is " + number + "?",
                Importance.MEDIUM,
                true,
                IntStream.range(0, answers)
                        .mapToObj(i ->
                                new Factor.Answer(
                                        "answer" + i,
                                        "Text " + i,
                                        List.of(),
                                        Optional.empty(),
                                        Map.of(),
                                        1))
                        .toList(),
                1);
    }
}
