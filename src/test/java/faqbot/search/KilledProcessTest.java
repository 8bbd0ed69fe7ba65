package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves an index that opens or is made anew. */
class KilledProcessTest {
    private static final int KILLS = 12;

    @TempDir private Path folder;

    @Test
    void killingTheProcessAtAnyMomentLosesNothing() throws Exception {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var knowledge = new TestKnowledge(folder);
        for (int round = 0; round < KILLS; round++) {
            writeManyEntries(knowledge, round);
            killAfter(random.nextInt(120));

            assertThat(knowledge.find("f0marker" + round))
                    .as("seed %d, round %d", seed, round)
                    .first()
                    .isEqualTo("f0.faq.md#what-is-f0-0");
        }
    }

    /** Edits and indexes until it is killed; says so on standard output before it begins. */
    static final class Indexer {
        private Indexer() {}

        public static void main(String[] args) throws IOException {
            var knowledge = Path.of(args[0]);
            var reader = new KnowledgeReader(knowledge, List.of());
            System.out.println("begins");
            System.out.flush();
            for (int edit = 0; ; edit++) {
                writeAtOnce(knowledge.resolve("things/own.faq.md"), file("own", edit, 20));
                LiveIndex.open(reader, Path.of(args[1]), LiveIndex.Use.EXCLUSIVE, Progress.SILENT)
                        .close();
            }
        }
    }

    /** As editors save: a half-written file would be broken knowledge, which is another test. */
    private static void writeAtOnce(Path file, String text) throws IOException {
        var aside = file.resolveSibling(".own");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void killAfter(int milliseconds) throws Exception {
        var knowledge = new TestKnowledge(folder);
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Indexer.class.getName(),
                                knowledge.knowledge().toString(),
                                knowledge.indexFolder().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("begins");
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void writeManyEntries(TestKnowledge knowledge, int round) {
        for (int file = 0; file < 5; file++) {
            knowledge.write("things/f" + file + ".faq.md", file("f" + file, round, 40));
        }
        knowledge.write("things/own.faq.md", file("own", round, 20));
    }

    private static String file(String name, int round, int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i ->
                        "## What is %s %d?\n\nIt has %smarker%d.\n".formatted(name, i, name, round))
                .collect(Collectors.joining("\n", "# Numbers\n\n", ""));
    }
}
