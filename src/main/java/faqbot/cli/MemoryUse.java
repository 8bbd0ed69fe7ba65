package faqbot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The memory that a process uses, in bytes.
 *
 * @param resident all of it that is in the machine's memory; 0 where the system does not tell
 * @param unshared what of that is no part of a file, which the system could read again; 0 likewise
 * @param heap what Java's objects take, with those that nobody needs any more
 */
public record MemoryUse(long resident, long unshared, long heap) {
    /** Java's objects always take some. */
    static final MemoryUse UNKNOWN = new MemoryUse(0, 0, 0);

    /** Where Linux tells it, in units of 1,024 bytes; see proc(5). */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String RESIDENT = "VmRSS:";
    private static final String UNSHARED = "RssAnon:";

    /** That of this process. */
    public static MemoryUse now() {
        var lines = lines();
        var runtime = Runtime.getRuntime();
        return new MemoryUse(
                bytes(lines, RESIDENT),
                bytes(lines, UNSHARED),
                runtime.totalMemory() - runtime.freeMemory());
    }

    private static List<String> lines() {
        try {
            return Files.exists(STATUS) ? Files.readAllLines(STATUS) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static long bytes(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) << 10)
                .findFirst()
                .orElse(0);
    }
}
