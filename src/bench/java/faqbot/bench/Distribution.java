package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Measures what the packaged application takes: on the disk, and in memory for one question. */
record Distribution(BenchSettings settings) {
    private static final double MEGABYTE = 1e6;

    /** Folders that come about by using the application. */
    private static final List<String> PARTS =
            List.of("bin", "config", "knowledge", "lib", "licenses");

    private static final String ROW =
            "{\"id\":\"1\",\"text\":\"Is Node.js easier than Python?\"}\n";

    void into(Values values) throws IOException {
        var zip = "target/faqbot-" + System.getProperty("project.version") + ".zip";
        values.put("size.zip", Files.size(settings.project().resolve(zip)) / MEGABYTE);
        long bytes = 0;
        for (var part : PARTS) {
            bytes += Corpus.bytes(settings.application().resolve(part));
        }
        values.put("size.unpacked", bytes / MEGABYTE);
        if (ProcessMemory.isTold()) {
            values.put("size.peak.off", peak("--no-encoder"));
            values.put("size.peak.on", peak());
        }
    }

    /** The most memory, in MB, of a process that has answered a question and waits for the next. */
    private double peak(String... options) throws IOException {
        var asking = new ColdStart(settings, 1).launching("ask", "--jsonl");
        asking.command().addAll(List.of(options));
        asking.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = asking.start();
        try (var in = process.outputWriter();
                var out = process.inputReader()) {
            in.write(ROW);
            in.flush();
            if (out.readLine() == null) {
                throw new IOException("ask --jsonl does not answer");
            }
            return ProcessMemory.megabytes(process.pid(), "VmHWM");
        } finally {
            process.destroy();
        }
    }
}
