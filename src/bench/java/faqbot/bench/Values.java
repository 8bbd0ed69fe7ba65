package faqbot.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured so far, by name, and what could not be. Used by one thread. */
final class Values {
    private final Map<String, Double> measured = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    void put(String name, double value) {
        measured.put(name, value);
    }

    /** Puts each value under its name after a prefix. */
    void putAll(String prefix, Map<String, Double> values) {
        values.forEach((name, value) -> put(prefix + name, value));
    }

    /**
     * Notes that something could not be measured.
     *
     * @param prefix with which the names of all its values begin
     */
    void fail(String prefix, String reason) {
        failures.put(prefix, reason);
    }

    OptionalDouble find(String name) {
        var value = measured.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Why there is no value of this name. */
    String whyMissing(String name) {
        return failures.entrySet().stream()
                .filter(failure -> name.startsWith(failure.getKey()))
                .map(failure -> "failed: " + failure.getValue())
                .findFirst()
                .orElse("not measured");
    }

    Map<String, String> failures() {
        return Map.copyOf(failures);
    }
}
