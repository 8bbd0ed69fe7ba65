package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has in memory, as Linux tells it; nothing is known on other systems. */
final class ProcessMemory {
    private static final int KIBIBYTES_OF_MEGABYTE = 1024;

    private ProcessMemory() {}

    /**
     * A line of a process's status, in MB: {@code VmRSS} for all that is in memory, {@code RssAnon}
     * for what belongs to it alone, {@code VmHWM} for the most it ever had.
     */
    static double megabytes(long process, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                        .filter(row -> row.startsWith(line + ":"))
                        .mapToDouble(row -> Double.parseDouble(row.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow(() -> new IOException("the status has no " + line))
                / KIBIBYTES_OF_MEGABYTE;
    }

    /** Whether this system tells it. */
    static boolean isTold() {
        return Files.exists(Path.of("/proc/self/status"));
    }

    /** Prints what this process has, as values; nothing where that is not told. */
    static void print() throws IOException {
        if (isTold()) {
            var pid = ProcessHandle.current().pid();
            Measured.print("rss", megabytes(pid, "VmRSS"));
            Measured.print("anonymous", megabytes(pid, "RssAnon"));
            Measured.print("peak", megabytes(pid, "VmHWM"));
        }
    }
}
