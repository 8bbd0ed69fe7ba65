package faqbot.evaluate;

import faqbot.answer.ConfidenceModel;
import faqbot.answer.ConfidenceModel.Scale;
import faqbot.answer.ConfidenceModel.Usual;
import faqbot.answer.LogisticModel;
import faqbot.answer.Signal;
import faqbot.evaluate.LogisticRegression.Weights;
import faqbot.evaluate.Trial.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Fits the confidence to trials with public sets, each of which counts the same. */
public final class ConfidenceFit {
    /**
     * The share of questions that nothing answers: what the first step reckons with. Spread evenly
     * over where they come from.
     */
    private static final double OUTSIDE = 0.3;

    /**
     * The share the scale reckons with where a set has such questions at all: one of twenty that
     * are put to a bot by name. In the sets they are 18 to 50 of a hundred, because somebody wanted
     * to test silence. It matters little: far more of the wrong answers go to questions that
     * another entry answers.
     */
    private static final double OUTSIDE_ASKED = 0.05;

    /** The prior of a fit that has none: it keeps the weights finite, no more. */
    private static final double FAINT = 1;

    private ConfidenceFit() {}

    /**
     * Fits a model to sets; the scale to what each of them gets from the others.
     *
     * @param all sets of at least two sources
     */
    public static ConfidenceModel of(List<Trials> all) {
        var usual = UsualFit.of(all);
        return new ConfidenceModel(
                answerable(all, usual, none(Signal.OF_ANSWERABLE), FAINT),
                first(all, usual, none(Signal.OF_FIRST), FAINT),
                scale(all),
                usual);
    }

    private static LogisticModel none(List<Signal> signals) {
        return new LogisticModel(
                0, signals.stream().collect(Collectors.toMap(signal -> signal, _ -> 0.0)));
    }

    /** The same without the sets of one source. */
    public static List<Trials> without(String source, List<Trials> all) {
        return all.stream().filter(trials -> !trials.source().equals(source)).toList();
    }

    /**
     * Fits a model to one's own knowledge.
     *
     * @param prior what is believed without it; its scale stays
     * @param pull how many trials that is worth
     */
    static ConfidenceModel of(List<Trials> own, ConfidenceModel prior, double pull) {
        return new ConfidenceModel(
                answerable(own, prior.usual(), prior.answerable(), pull),
                first(own, prior.usual(), prior.first(), pull),
                prior.scale(),
                prior.usual());
    }

    private static LogisticModel answerable(
            List<Trials> all, Usual usual, LogisticModel prior, double pull) {
        var rows = new ArrayList<Row>();
        for (var trials : all) {
            add(rows, only(trials, Trial::isAnswerable), 1);
            var outside = outsideByKind(trials);
            outside.forEach(kind -> add(rows, kind, OUTSIDE / (1 - OUTSIDE) / outside.size()));
        }
        return model(rows, Trial::isAnswerable, usual, prior, pull);
    }

    private static List<List<Trial>> outsideByKind(Trials trials) {
        var outside = only(trials, trial -> !trial.isAnswerable());
        return List.copyOf(
                outside.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Trial::kind,
                                        () -> new EnumMap<>(Kind.class),
                                        Collectors.toList()))
                        .values());
    }

    private static LogisticModel first(
            List<Trials> all, Usual usual, LogisticModel prior, double pull) {
        var rows = new ArrayList<Row>();
        all.forEach(trials -> add(rows, only(trials, Trial::isAnswerable, Kind.NATURAL), 1));
        return model(rows, Trial::isFirstRight, usual, prior, pull);
    }

    private static List<Trial> only(Trials trials, Predicate<Trial> isSuch) {
        return trials.trials().stream().filter(isSuch).toList();
    }

    private static List<Trial> only(Trials trials, Predicate<Trial> isSuch, Kind kind) {
        return only(trials, isSuch.and(trial -> trial.kind() == kind));
    }

    /**
     * A trial to learn from.
     *
     * @param weight how much it counts
     */
    private record Row(Trial trial, double weight) {}

    /** Adds trials that count so much together. */
    private static void add(List<Row> rows, List<Trial> trials, double weight) {
        trials.forEach(trial -> rows.add(new Row(trial, weight / trials.size())));
    }

    private static LogisticModel model(
            List<Row> rows,
            Predicate<Trial> hasHappened,
            Usual usual,
            LogisticModel prior,
            double pull) {
        // In the order of the signals.
        var signals = List.copyOf(new EnumMap<>(prior.weights()).keySet());
        double unit = rows.size() / rows.stream().mapToDouble(Row::weight).sum();
        var observations =
                rows.stream()
                        .map(row ->
                                new Observation(
                                        inputs(row.trial(), signals, usual),
                                        hasHappened.test(row.trial()),
                                        row.weight() * unit))
                        .toList();
        var start = new Weights(prior.intercept(), values(signals, prior.weights()));
        var found = LogisticRegression.fit(observations, start, pull);
        var weights = new EnumMap<Signal, Double>(Signal.class);
        for (int i = 0; i < signals.size(); i++) {
            weights.put(signals.get(i), found.slopes().get(i));
        }
        return new LogisticModel(found.intercept(), weights);
    }

    private static List<Double> inputs(Trial trial, List<Signal> signals, Usual usual) {
        return values(signals, trial.signals().relativeTo(usual));
    }

    private static List<Double> values(List<Signal> signals, Map<Signal, Double> values) {
        return signals.stream().map(signal -> values.getOrDefault(signal, 0.0)).toList();
    }

    /** What the product of both steps is worth, for each set as the others would judge it. */
    private static Scale scale(List<Trials> all) {
        var observations = new ArrayList<Observation>();
        for (var trials : all) {
            var others = without(trials.source(), all);
            if (trials.isOriginal()) {
                var unscaled = unscaled(others);
                natural(trials).forEach(row -> observations.add(observation(row, unscaled)));
            }
        }
        var found = LogisticRegression.fit(observations, Weights.none(1), 1e-3);
        return new Scale(found.slopes().getFirst(), found.intercept());
    }

    /** What people asked of some knowledge; all of it counts 1. */
    private static List<Row> natural(Trials trials) {
        var rows = new ArrayList<Row>();
        var inside = only(trials, Trial::isAnswerable, Kind.NATURAL);
        var outside = only(trials, trial -> !trial.isAnswerable(), Kind.NATURAL);
        var share = outside.isEmpty() ? 0 : OUTSIDE_ASKED;
        add(rows, inside, 1 - share);
        add(rows, outside, share);
        return rows;
    }

    private static Observation observation(Row row, ConfidenceModel unscaled) {
        var trial = row.trial();
        return new Observation(
                List.of(unscaled.unscaled(trial.signals())), trial.isFirstRight(), row.weight());
    }

    private static ConfidenceModel unscaled(List<Trials> all) {
        var usual = UsualFit.of(all);
        return new ConfidenceModel(
                answerable(all, usual, none(Signal.OF_ANSWERABLE), FAINT),
                first(all, usual, none(Signal.OF_FIRST), FAINT),
                Scale.NONE,
                usual);
    }
}
