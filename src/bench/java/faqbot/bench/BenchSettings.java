package faqbot.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is measured, and how thoroughly.
 *
 * @param project the project's folder
 * @param isQuick whether only to show that everything can be measured
 * @param passages how many passages the made knowledge has, rising
 */
record BenchSettings(Path project, boolean isQuick, List<Integer> passages) {
    private static final List<Integer> USUAL = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> FEW = List.of(1_000, 10_000);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    BenchSettings {
        passages = passages.stream().sorted().distinct().toList();
        if (passages.isEmpty() || passages.getFirst() < 1) {
            throw new IllegalArgumentException("passages must be above 0 but were " + passages);
        }
    }

    /** Those of the system properties that the build sets. */
    static BenchSettings ofSystemProperties() {
        var isQuick = Boolean.getBoolean("bench.quick");
        var passages = System.getProperty("bench.passages", "").strip();
        return new BenchSettings(
                Path.of(System.getProperty("project.folder", ".")).toAbsolutePath(),
                isQuick,
                passages.isEmpty()
                        ? isQuick ? FEW : USUAL
                        : COMMA.splitAsStream(passages).map(Integer::valueOf).toList());
    }

    /** Where everything that is made for measuring lies. */
    Path work() {
        return project.resolve("target/bench");
    }

    /** The data folder of the packaged application. */
    Path shippedData() {
        return work().resolve("shipped-data");
    }

    /** The packaged application. */
    Path application() {
        return project.resolve("target/faqbot");
    }

    /** One number for a thorough run, another for a quick one. */
    int count(int thorough, int quick) {
        return isQuick ? quick : thorough;
    }
}
