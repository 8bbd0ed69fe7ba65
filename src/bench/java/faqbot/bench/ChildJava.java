package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Starts a Java of its own for each measurement, so that none profits from another's warmth. What
 * it measured it prints: a line for each value, its name, a blank and the number.
 *
 * @param options for that Java
 * @param log where its errors go
 */
record ChildJava(List<String> options, Path log) {
    /** With the file behind it, an option that keeps the log short. */
    static final String LOG_SETTINGS = "-Djava.util.logging.config.file=";

    /** Longer than any single measurement may take. */
    private static final int MINUTES = 12;

    /** How a Java ends that runs out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Pattern LINE = Pattern.compile("([a-zA-Z0-9.]+) (-?[0-9.E-]+)");

    ChildJava {
        options = List.copyOf(options);
    }

    /** What a class measured. */
    Map<String, Double> run(Class<?> main, String... arguments) throws IOException {
        var command = command();
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(log.toAbsolutePath().getParent(), "values", ".txt");
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        waitFor(process, main);
        var values = values(Files.readAllLines(out));
        Files.delete(out);
        return values;
    }

    private static List<String> command() {
        return new ArrayList<>(
                List.of(
                        executable().toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+ExitOnOutOfMemoryError",
                        LOG_SETTINGS + System.getProperty("java.util.logging.config.file", "")));
    }

    /** The Java that runs this. */
    static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private void waitFor(Process process, Class<?> main) throws IOException {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("took more than " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(reason(main, process.exitValue()));
        }
    }

    /** The last complaint in the log, which says more than an exit code. */
    private String reason(Class<?> main, int exitCode) throws IOException {
        if (exitCode == OUT_OF_MEMORY) {
            return "more memory was needed than " + String.join(" ", options) + " allows";
        }
        return Files.readAllLines(log).reversed().stream()
                .filter(line -> line.contains("Error") || line.contains("Exception"))
                .findFirst()
                .orElse(main.getSimpleName() + " ended with exit code " + exitCode)
                .strip();
    }

    private static Map<String, Double> values(List<String> lines) {
        var values = new LinkedHashMap<String, Double>();
        for (var line : lines) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                values.put(matcher.group(1), Double.valueOf(matcher.group(2)));
            }
        }
        return values;
    }
}
