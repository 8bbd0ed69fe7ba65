package faqbot.bench;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * A line of the table.
 *
 * @param label what it is
 * @param unit behind the value; empty for a ratio
 * @param value how it follows from what was measured
 * @param goal the most it should be, if there is a goal
 */
record Figure(String label, String unit, Value value, OptionalDouble goal) {
    // Below each of these a value is shown with four decimals, with two, with one.
    private static final double TINY = 0.1;

    private static final double SMALL = 10;

    private static final double LARGE = 1_000;

    /** How a value follows from what was measured. */
    sealed interface Value {
        /** It was measured itself. */
        record Measured(String name) implements Value {}

        /** One divided by another. */
        record Ratio(String name, String by) implements Value {}

        /** How much more one is than another. */
        record Difference(String name, String from) implements Value {}
    }

    static Figure of(String label, String unit, String name) {
        return new Figure(label, unit, new Value.Measured(name), OptionalDouble.empty());
    }

    static Figure ratio(String label, String name, String by) {
        return new Figure(label, "", new Value.Ratio(name, by), OptionalDouble.empty());
    }

    static Figure difference(String label, String unit, String name, String from) {
        return new Figure(label, unit, new Value.Difference(name, from), OptionalDouble.empty());
    }

    Figure atMost(double most) {
        return new Figure(label, unit, value, OptionalDouble.of(most));
    }

    /** The line in Markdown. */
    String row(Values values) {
        var found = of(values);
        var shown = found.isPresent() ? shown(found.getAsDouble()) : values.whyMissing(name());
        var wanted = goal.isPresent() ? "≤ " + shown(goal.getAsDouble()) : "";
        return "| %s | %s | %s | %s |".formatted(label, shown, wanted, verdict(found));
    }

    private String verdict(OptionalDouble found) {
        if (goal.isEmpty()) {
            return "";
        }
        if (found.isEmpty()) {
            return "unknown";
        }
        return found.getAsDouble() <= goal.getAsDouble() ? "met" : "**missed**";
    }

    private OptionalDouble of(Values values) {
        return switch (value) {
            case Value.Measured(var name) -> values.find(name);
            case Value.Ratio(var name, var by) ->
                    both(values.find(name), values.find(by), (a, b) -> a / b);
            case Value.Difference(var name, var from) ->
                    both(values.find(name), values.find(from), (a, b) -> a - b);
        };
    }

    private static OptionalDouble both(
            OptionalDouble first, OptionalDouble second, DoubleBinaryOperator combine) {
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(
                        combine.applyAsDouble(first.getAsDouble(), second.getAsDouble()))
                : OptionalDouble.empty();
    }

    private String name() {
        return switch (value) {
            case Value.Measured(var name) -> name;
            case Value.Ratio(var name, var _) -> name;
            case Value.Difference(var name, var _) -> name;
        };
    }

    private String shown(double number) {
        var text = String.format(Locale.ROOT, "%,." + decimals(number) + "f", number);
        return unit.isEmpty() ? text + " ×" : text + " " + unit;
    }

    /** Three digits or four tell all that can be measured. */
    private static int decimals(double number) {
        var size = Math.abs(number);
        if (size == Math.rint(size) || size >= LARGE) {
            return 0;
        }
        if (size < TINY) {
            return 4;
        }
        return size < SMALL ? 2 : 1;
    }
}
