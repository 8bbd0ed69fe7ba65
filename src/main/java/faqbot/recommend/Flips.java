package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Flip.Change;
import faqbot.recommend.Flip.OtherAnswers;
import faqbot.recommend.Flip.OtherImportance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the smallest changes that put another option before the first.
 *
 * <p>Each factor adds to the lead by itself, so the best new answer of a factor can be told without
 * looking at the others, and the fewest changes are those that gain most.
 */
final class Flips {
    private final DecisionFramework framework;
    private final Requirements requirements;
    private final Scores scores;
    private final Standing first;
    private final List<Standing> others;

    private Flips(Scores scores, List<Standing> standings) {
        this.framework = scores.framework();
        this.requirements = scores.requirements();
        this.scores = scores;
        this.first = standings.getFirst();
        this.others = standings.subList(1, standings.size());
    }

    /**
     * The fewest other answers that are enough. Of equally many rather those that make nothing
     * impossible, then those that change the lead least.
     */
    static Optional<OtherAnswers> answers(Scores scores, List<Standing> standings) {
        var flips = new Flips(scores, standings);
        return flips.others.stream()
                .flatMap(other ->
                        Stream.of(false, true)
                                .flatMap(
                                        mayExclude -> flips.answersFor(other, mayExclude).stream()))
                .min(
                        Comparator.comparingInt(Path::size)
                                .thenComparing(Path::excludesFirst)
                                .thenComparingInt(Path::shift))
                .map(flips::named);
    }

    /** Who of several overtakes the first is told by counting again. */
    private OtherAnswers named(Path path) {
        var changed = requirements;
        for (var change : path.changes()) {
            changed = changed.with(change.factor().id(), Set.of(change.answer().id()));
        }
        return new OtherAnswers(best(changed), path.changes());
    }

    private Option best(Requirements changed) {
        return new Scores(framework, changed).standings().getFirst().option();
    }

    /** The other importance of a single factor that is enough; the one of fewest steps. */
    static Optional<OtherImportance> importance(Scores scores, List<Standing> standings) {
        var flips = new Flips(scores, standings);
        return flips.others.stream()
                .filter(Standing::isPossible)
                .flatMap(other ->
                        flips.framework.factors().stream()
                                .flatMap(factor -> flips.importanceFor(other, factor).stream()))
                .min(Comparator.comparingInt(flips::steps))
                .map(flips::named);
    }

    private OtherImportance named(OtherImportance flip) {
        var changed = requirements.weighing(flip.factor().id(), flip.importance());
        return new OtherImportance(best(changed), flip.factor(), flip.importance());
    }

    /**
     * The changes for one option.
     *
     * @param shift how far they move the lead, in points
     * @param excludesFirst whether they make the first impossible
     */
    private record Path(List<Change> changes, int shift, boolean excludesFirst) {
        int size() {
            return changes.size();
        }
    }

    /**
     * A factor's best answer for another option.
     *
     * @param gain the points that it gains on the first
     * @param isNeeded whether the option is impossible with what was answered
     * @param isEnough whether the first is impossible with the new answer
     */
    private record Step(Change change, int gain, boolean isNeeded, boolean isEnough) {}

    private Optional<Path> answersFor(Standing other, boolean mayExclude) {
        var steps = new ArrayList<Step>();
        for (var factor : framework.factors()) {
            var isNeeded = excludes(requirements.given(factor), other);
            var step = bestStep(factor, other, isNeeded, mayExclude);
            if (step.isEmpty() && isNeeded) {
                return Optional.empty();
            }
            step.filter(best -> best.gain() > 0 || best.isNeeded() || best.isEnough())
                    .ifPresent(steps::add);
        }
        return fewest(other, steps);
    }

    private static boolean excludes(List<Factor.Answer> answers, Standing standing) {
        return answers.stream().anyMatch(answer -> answer.cell(standing.option().id()).rulesOut());
    }

    /** The new answer that gains most; one that makes the first impossible before all others. */
    private Optional<Step> bestStep(
            Factor factor, Standing other, boolean isNeeded, boolean mayExclude) {
        var given = requirements.given(factor);
        return factor.answers().stream()
                .filter(answer -> !given.equals(List.of(answer)))
                .filter(answer -> !excludes(List.of(answer), other))
                .filter(answer -> mayExclude || !excludes(List.of(answer), first))
                .map(answer -> step(factor, answer, other, isNeeded))
                .max(Comparator.comparing(Step::isEnough).thenComparingInt(Step::gain));
    }

    private Step step(Factor factor, Factor.Answer answer, Standing other, boolean isNeeded) {
        var option = other.option().id();
        var best = first.option().id();
        int gain =
                scores.weight(factor)
                        * (Scores.lead(answer, option, best) - scores.lead(factor, option, best));
        return new Step(
                new Change(factor, answer), gain, isNeeded, excludes(List.of(answer), first));
    }

    /** Takes what is needed, then what gains most, until the other option is ahead. */
    private Optional<Path> fewest(Standing other, List<Step> steps) {
        var open = new ArrayList<>(steps);
        open.sort(
                Comparator.comparing(Step::isNeeded)
                        .thenComparing(Step::isEnough)
                        .thenComparingInt(Step::gain)
                        .reversed());
        var taken = new ArrayList<Change>();
        int lead = first.score() - other.score();
        int shift = 0;
        boolean isEnough = false;
        for (var step : open) {
            if (!step.isNeeded() && (isEnough || shift > lead)) {
                break;
            }
            taken.add(step.change());
            shift += step.gain();
            isEnough |= step.isEnough();
        }
        return isEnough || shift > lead
                ? Optional.of(new Path(taken, shift, isEnough))
                : Optional.empty();
    }

    private Optional<OtherImportance> importanceFor(Standing other, Factor factor) {
        int lead = first.score() - other.score();
        int perWeight = scores.lead(factor, first.option().id(), other.option().id());
        int weight = scores.weight(factor);
        return Arrays.stream(Importance.values())
                .filter(level -> lead + (level.weight() - weight) * perWeight < 0)
                .min(Comparator.comparingInt(level -> Math.abs(level.weight() - weight)))
                .map(level -> new OtherImportance(other.option(), factor, level));
    }

    private int steps(OtherImportance flip) {
        return Math.abs(flip.importance().weight() - scores.weight(flip.factor()));
    }
}
