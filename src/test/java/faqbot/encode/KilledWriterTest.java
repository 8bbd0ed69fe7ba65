package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write the same vectors and are killed meanwhile leave only sound ones. */
class KilledWriterTest {
    private static final int KILLS = 5;
    private static final int DIMENSION = 384;

    @TempDir private Path folder;

    @Test
    void killingWritersAtAnyMomentLosesNothing() throws Exception {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < KILLS; round++) {
            var one = start(round * 1_000_000);
            var other = start(round * 1_000_000 + 500_000);
            try {
                awaitWriting(one);
                awaitWriting(other);
                one.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
            } finally {
                one.destroyForcibly().waitFor();
                other.destroyForcibly().waitFor();
            }

            assertHoldsWhatWasWritten(seed, round);
        }
    }

    /** The first ones of every writer so far are there, and everything that is there is right. */
    private void assertHoldsWhatWasWritten(long seed, int round) {
        try (var cache = VectorCache.open(folder, "test", DIMENSION)) {
            for (int first = 0; first <= round * 1_000_000 + 500_000; first += 500_000) {
                for (int i = first; i < first + 100; i++) {
                    assertThat(cache.find(key(i)))
                            .as("seed %d, round %d, number %d", seed, round, i)
                            .contains(List.of(vector(i)));
                }
            }
        }
    }

    /** Adds vectors until it is killed; says so on standard output when it has added a hundred. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            int first = Integer.parseInt(args[1]);
            var cache = VectorCache.open(Path.of(args[0]), "test", DIMENSION);
            for (int i = first; ; i++) {
                cache.add(key(i), List.of(vector(i)));
                if (i == first + 100) {
                    System.out.println("writes");
                    System.out.flush();
                }
            }
        }
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitWriting(Process process) throws IOException {
        assertThat(process.inputReader().readLine()).isEqualTo("writes");
    }

    private static VectorKey key(int number) {
        return VectorKey.of("whole", "text " + number);
    }

    private static UnitVector vector(int number) {
        var components = new float[DIMENSION];
        components[number % DIMENSION] = 1;
        components[(number / DIMENSION + 1) % DIMENSION] += 1;
        return UnitVector.of(components);
    }
}
