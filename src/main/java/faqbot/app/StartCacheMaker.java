package faqbot.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes the AOT cache of this Java for this application: a program of its own. */
final class StartCacheMaker {
    /**
     * Those of the small profile of the launcher; a cache fits other collectors as well. Without
     * what the better compiler would learn from the training: the quick one tells it nothing, and
     * looking for it makes the start slower.
     */
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms16m",
                    "-Xmx256m",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining");

    /** A heap of at most 256 MB, and room for the encoder and the bot. */
    private static final long LEAST_MEMORY = 400_000_000;

    /** The shipped knowledge takes ten seconds. */
    private static final long MOST_MINUTES = 5;

    private final Path place;
    private final StartKind kind;
    private final Path jar;

    private StartCacheMaker(Path place, StartKind kind, Path jar) {
        this.place = place;
        this.kind = kind;
        this.jar = jar;
    }

    /**
     * Makes a cache, unless somebody else is about it.
     *
     * @param arguments where to, for what kind of start, and {@code --now} for who waits for it
     */
    public static void main(String[] arguments) throws Exception {
        var place = Path.of(arguments[0]).toAbsolutePath();
        var maker = new StartCacheMaker(place, StartKind.named(arguments[1]), jar());
        if (Arrays.asList(arguments).contains("--now")) {
            maker.make();
        } else if (hasMemory()) {
            maker.makeAlone();
        }
    }

    /** An empty file beside the cache; when it was changed says when one was made last. */
    static Path lock(Path place) {
        return place.resolveSibling(place.getFileName() + ".lock");
    }

    /** The executable that runs this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    /** In a container the limit counts. */
    private static boolean hasMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                && system.getTotalMemorySize() >= LEAST_MEMORY;
    }

    private void makeAlone() throws Exception {
        Files.createDirectories(place.getParent());
        try (var channel =
                        FileChannel.open(
                                lock(place), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                Files.setLastModifiedTime(lock(place), FileTime.from(Instant.now()));
                // What is there did not fit; without it the launcher tries the shipped one.
                Files.deleteIfExists(place);
                make();
            }
        }
    }

    private void make() throws Exception {
        var folder = Files.createTempDirectory(place.getParent(), "start-cache");
        try {
            var notes = folder.resolve("notes");
            var cache = folder.resolve("cache");
            // What only the first start does is no part of the training.
            run(folder, List.of(), "ask", "--data", data(folder), StartTraining.QUESTION);
            run(
                    folder,
                    List.of(
                            "-XX:AOTMode=record",
                            "-XX:AOTConfiguration=" + notes,
                            "-D" + StartTraining.FOLDER + "=" + folder,
                            "-D" + StartTraining.KIND + "=" + kind.word()));
            run(
                    folder,
                    List.of(
                            "-XX:AOTMode=create",
                            "-XX:AOTConfiguration=" + notes,
                            "-XX:AOTCache=" + cache));
            Files.move(cache, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(folder);
        }
    }

    private static String data(Path folder) {
        return folder.resolve(StartTraining.DATA).toString();
    }

    /** By the manifest as the launcher does, or the cache would not fit. */
    private void run(Path folder, List<String> mode, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(java()));
        command.addAll(OPTIONS);
        command.addAll(mode);
        command.add("-Dfaqbot.home=" + ApplicationFolder.above(jar).orElseThrow());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var log = folder.resolve("log");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(command + " failed:\n" + Files.readString(log));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
