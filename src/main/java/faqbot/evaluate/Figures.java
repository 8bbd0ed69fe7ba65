package faqbot.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The figures of an evaluation, by name; one that is not defined for its questions is empty.
 *
 * <p>The names and their meaning stay: what was written down is compared with what comes later.
 *
 * @param values in the order to show them; a name with a dot belongs to the group before the dot
 */
public record Figures(Map<String, OptionalDouble> values) {
    private static final int CUTOFF = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    public Figures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Measures an evaluation.
     *
     * @param entries how many entries the answers come from
     */
    public static Figures of(Evaluation evaluation, int entries, List<OperatingPoint> points) {
        var verdicts = evaluation.verdicts();
        var values = new LinkedHashMap<String, OptionalDouble>();
        values.put("entries", OptionalDouble.of(entries));
        values.put("queries", OptionalDouble.of(verdicts.size()));
        values.put("out_of_scope", OptionalDouble.of(outside(verdicts).size()));
        addRanking(verdicts, values);
        values.put("auroc", ConfidenceMetrics.separation(verdicts));
        values.put("ece", ConfidenceMetrics.calibrationError(verdicts));
        values.put("ms_per_query", ratio(evaluation.time().toNanos() / NANOS_PER_MILLI, verdicts));
        points.forEach(point -> addPoint(verdicts, point, values));
        return new Figures(values);
    }

    private static void addRanking(List<Verdict> verdicts, Map<String, OptionalDouble> values) {
        for (int first : List.of(1, 3, 5)) {
            values.put("success@" + first, RankingMetrics.success(verdicts, first));
        }
        values.put("mrr@10", RankingMetrics.reciprocalRank(verdicts, CUTOFF));
        values.put("map", RankingMetrics.averagePrecision(verdicts));
        values.put("ndcg@10", RankingMetrics.gain(verdicts, CUTOFF));
    }

    private static void addPoint(
            List<Verdict> verdicts, OperatingPoint point, Map<String, OptionalDouble> values) {
        var name = "points." + point.name() + ".";
        var answerable = verdicts.stream().filter(v -> v.question().isAnswerable()).toList();
        var answered = verdicts.stream().filter(point::isAnswered).toList();
        values.put(name + "answered", share(answerable, point::isAnswered));
        values.put(name + "answered_right", share(answered, verdict -> verdict.isRightWithin(1)));
        values.put(name + "oos_answered", share(outside(verdicts), point::isAnswered));
    }

    private static List<Verdict> outside(List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> !verdict.question().isAnswerable()).toList();
    }

    private static OptionalDouble share(List<Verdict> verdicts, Predicate<Verdict> isSuch) {
        return ratio((double) verdicts.stream().filter(isSuch).count(), verdicts);
    }

    private static OptionalDouble ratio(double part, List<Verdict> whole) {
        return whole.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(part / whole.size());
    }

    /** The figures as lines for a person. */
    public List<String> lines() {
        var table = new TextTable("");
        values.forEach((name, value) -> table.row(List.of(name, shown(name, value))));
        return table.lines();
    }

    /** The figures beside earlier ones, with the differences. */
    public List<String> comparedWith(Figures earlier) {
        var table = new TextTable("").row(List.of("", "before", "now", "change"));
        values.forEach((name, now) -> table.row(compared(name, earlier.value(name), now)));
        return table.lines();
    }

    private static List<String> compared(String name, OptionalDouble before, OptionalDouble now) {
        var cells = new ArrayList<>(List.of(name, shown(name, before), shown(name, now)));
        cells.add(
                before.isPresent() && now.isPresent()
                        ? signed(name, now.getAsDouble() - before.getAsDouble())
                        : "");
        return cells;
    }

    private static String signed(String name, double change) {
        var shown = shown(name, OptionalDouble.of(Math.abs(change)));
        if (Double.parseDouble(shown) == 0) {
            return "same";
        }
        return (change > 0 ? "+" : "-") + shown;
    }

    private OptionalDouble value(String name) {
        return Optional.ofNullable(values.get(name)).orElse(OptionalDouble.empty());
    }

    /** A figure as text; a dash where it is not defined. */
    static String shown(String name, OptionalDouble value) {
        return value.isEmpty() ? "–" : FigureFormat.of(name, value.getAsDouble());
    }
}
