package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Group;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.knowledge.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A framework with what somebody said, both made up. */
record RandomCase(DecisionFramework framework, Requirements requirements) {
    private static final int MOST_ANSWERS = 3;

    /**
     * Makes one up.
     *
     * @param most the most options and factors; there are two of each at least
     */
    static RandomCase of(Random random, Size most) {
        var options =
                IntStream.range(0, random.nextInt(2, most.options() + 1))
                        .mapToObj(i -> new Option("o" + i, "Option " + i, ""))
                        .toList();
        var factors =
                IntStream.range(0, random.nextInt(2, most.factors() + 1))
                        .mapToObj(i -> factor(random, "f" + i, options))
                        .toList();
        var framework =
                new DecisionFramework(
                        "random",
                        new Origin("pack", "decisions/random.yaml"),
                        "Random",
                        "",
                        Optional.empty(),
                        options,
                        List.of(new Group("all", "All", "What?")),
                        factors,
                        "");
        return new RandomCase(framework, requirements(random, framework));
    }

    /** How large a framework may become. */
    record Size(int options, int factors) {}

    private static Factor factor(Random random, String id, List<Option> options) {
        var answers = new ArrayList<Factor.Answer>();
        for (int i = random.nextInt(2, MOST_ANSWERS + 1); i > 0; i--) {
            var cells = new LinkedHashMap<String, Factor.Cell>();
            options.forEach(option -> cells.put(option.id(), cell(random)));
            answers.add(answer("a" + i, cells));
        }
        return new Factor(
                id, "all", id + "?", importance(random), random.nextInt(3) == 0, answers, 1);
    }

    private static Factor.Cell cell(Random random) {
        var score =
                random.nextInt(8) == 0
                        ? Optional.<Integer>empty()
                        : Optional.of(random.nextInt(-Factor.STRONGEST, Factor.STRONGEST + 1));
        return new Factor.Cell(score, random.nextInt(20) == 0, Optional.empty(), "");
    }

    private static Factor.Answer answer(String id, Map<String, Factor.Cell> cells) {
        return new Factor.Answer(id, id, List.of(), Optional.empty(), cells, 1);
    }

    private static Importance importance(Random random) {
        return any(random, List.of(Importance.values()));
    }

    private static Requirements requirements(Random random, DecisionFramework framework) {
        var requirements = Requirements.NONE;
        for (var factor : framework.factors()) {
            int said = random.nextInt(10);
            if (said < 6) {
                requirements = requirements.and(factor.id(), any(random, factor.answers()).id());
            } else if (said == 6) {
                requirements = requirements.with(factor.id(), Set.of());
            }
            if (factor.takesSeveral() && said < 4) {
                requirements = requirements.and(factor.id(), any(random, factor.answers()).id());
            }
            if (random.nextInt(5) == 0) {
                requirements = requirements.weighing(factor.id(), importance(random));
            }
        }
        return requirements;
    }

    static <T> T any(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    Advice advice() {
        return Advice.of(framework, requirements);
    }

    RandomCase saying(Requirements other) {
        return new RandomCase(framework, other);
    }

    /** The same with one more answer that may be given to a factor, and is. */
    RandomCase withAnswer(Factor factor, Map<String, Integer> scores) {
        var cells = new LinkedHashMap<String, Factor.Cell>();
        framework
                .options()
                .forEach(option ->
                        cells.put(
                                option.id(),
                                new Factor.Cell(
                                        Optional.of(scores.getOrDefault(option.id(), 0)),
                                        false,
                                        Optional.empty(),
                                        "")));
        var answers = new ArrayList<>(factor.answers());
        answers.add(answer("more", cells));
        return withAnswers(factor, answers).saying(requirements.and(factor.id(), "more"));
    }

    /** The same with another cell for an option. */
    RandomCase withCell(
            Factor factor, Factor.Answer answer, String option, UnaryOperator<Factor.Cell> change) {
        var cells = new LinkedHashMap<>(answer.cells());
        cells.computeIfPresent(option, (_, cell) -> change.apply(cell));
        var answers = new ArrayList<>(factor.answers());
        answers.set(answers.indexOf(answer), answer(answer.id(), cells));
        return withAnswers(factor, answers);
    }

    private RandomCase withAnswers(Factor factor, List<Factor.Answer> answers) {
        var factors = new ArrayList<>(framework.factors());
        factors.set(factors.indexOf(factor), withAnswersOnly(factor, answers));
        return withFactors(factors);
    }

    static Factor withAnswersOnly(Factor factor, List<Factor.Answer> answers) {
        return new Factor(
                factor.id(),
                factor.group(),
                factor.question(),
                factor.importance(),
                factor.takesSeveral(),
                answers,
                factor.line());
    }

    RandomCase withFactors(List<Factor> factors) {
        var other =
                new DecisionFramework(
                        framework.id(),
                        framework.origin(),
                        framework.title(),
                        framework.description(),
                        framework.reviewed(),
                        framework.options(),
                        framework.groups(),
                        factors,
                        framework.yaml());
        return new RandomCase(other, requirements);
    }
}
