package faqbot.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures the first answer of a new process, beside Java's hello and beside the same program
 * without its launcher: one start of each in turn, so that all see the same machine.
 *
 * @param runs of each
 */
record ColdStart(BenchSettings settings, int runs) {
    private static final String QUESTION = "Is Node.js easier than Python?";

    private static final int PATIENCE_SECONDS = 120;

    void into(Values values) throws IOException {
        var starts = starts();
        for (var start : starts.values()) {
            once(start); // makes the index
        }
        var times = new LinkedHashMap<String, List<Double>>();
        for (int run = 0; run < runs; run++) {
            for (var start : starts.entrySet()) {
                times.computeIfAbsent(start.getKey(), _ -> new ArrayList<>())
                        .add(once(start.getValue()));
            }
        }
        times.forEach((name, all) -> values.put("cold." + name, new Percentiles(all).median()));
    }

    private Map<String, ProcessBuilder> starts() throws IOException {
        var starts = new LinkedHashMap<String, ProcessBuilder>();
        starts.put("hello", hello());
        starts.put("off.launcher", launching("ask", "--no-encoder", QUESTION));
        starts.put("off.jar", plain("ask", "--no-encoder", QUESTION));
        starts.put("on.launcher", launching("ask", QUESTION));
        starts.put("on.jar", plain("ask", QUESTION));
        starts.values()
                .forEach(start ->
                        start.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectErrorStream(true));
        return starts;
    }

    private ProcessBuilder hello() throws IOException {
        var command = new ArrayList<String>();
        command.add(ChildJava.executable().toString());
        command.addAll(Profile.SMALL.options(settings.application()));
        command.add("-cp");
        command.add(settings.project().resolve("target/test-classes").toString());
        command.add(Hello.class.getName());
        return new ProcessBuilder(command);
    }

    /** The program as its users start it. */
    ProcessBuilder launching(String... arguments) {
        var launcher = settings.application().resolve("bin/faqbot");
        var start = withArguments(List.of(launcher.toString()), arguments);
        start.environment().put("FAQBOT_JAVA", System.getProperty("java.home"));
        return start;
    }

    /** The program without its launcher, as Java starts any. */
    private ProcessBuilder plain(String... arguments) {
        var jar = "lib/faqbot-" + System.getProperty("project.version") + ".jar";
        return withArguments(
                List.of(
                        ChildJava.executable().toString(),
                        "-jar",
                        settings.application().resolve(jar).toString()),
                arguments);
    }

    private ProcessBuilder withArguments(List<String> program, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        var start = new ProcessBuilder(command);
        start.environment().put("FAQBOT_DATA", settings.shippedData().toString());
        return start;
    }

    /** Milliseconds from the start to the end of a process. */
    private static double once(ProcessBuilder start) throws IOException {
        var begin = Measured.clockMillis();
        var process = start.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("did not answer: " + String.join(" ", start.command()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return Measured.clockMillis() - begin;
    }
}
