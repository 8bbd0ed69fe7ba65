package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    private static final int DIMENSION = 8;

    @TempDir private Path folder;

    @Test
    void findsWhatWasAddedNowAndAfterOpeningAgain() {
        try (var cache = open()) {
            cache.add(key(1), vectors(1));

            assertThat(cache.find(key(1))).contains(vectors(1));
            assertThat(cache.find(key(2))).isEmpty();
        }
        try (var cache = open()) {
            assertThat(cache.find(key(1))).contains(vectors(1));
        }
    }

    @Test
    void keepsSeveralVectorsOfOneTextAndNone() {
        var several = List.of(vector(1), vector(2), vector(3));
        try (var cache = open()) {
            cache.add(key(1), several);
            cache.add(key(2), List.of());
        }
        try (var cache = open()) {
            assertThat(cache.find(key(1))).contains(several);
            assertThat(cache.find(key(2))).contains(List.of());
        }
    }

    @Test
    void keysAreOfTextAndKind() {
        assertThat(VectorKey.of("whole", "text"))
                .isEqualTo(VectorKey.of("whole", "text"))
                .isNotEqualTo(VectorKey.of("words", "text"))
                .isNotEqualTo(VectorKey.of("whole", "texts"));
    }

    @Test
    void eachEncoderHasItsOwn() {
        try (var one = VectorCache.open(folder, "one", DIMENSION);
                var other = VectorCache.open(folder, "other", DIMENSION)) {
            one.add(key(1), vectors(1));

            assertThat(other.find(key(1))).isEmpty();
        }
    }

    @Test
    void twoThatAreOpenAtTheSameTimeKeepWhatBothAdd() {
        try (var one = open();
                var other = open()) {
            for (int i = 0; i < 10; i += 2) {
                one.add(key(i), vectors(i));
                other.add(key(i + 1), vectors(i + 1));
            }
            other.add(key(10), vectors(10));

            assertHolds(other, 11);
        }
        try (var cache = open()) {
            assertHolds(cache, 11);
        }
    }

    @Test
    void manyThreadsMayUseIt() {
        try (var cache = open()) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 100; i++) {
                    int number = i % 50;
                    threads.execute(() -> cache.add(key(number), vectors(number)));
                }
            }

            assertHolds(cache, 50);
        }
    }

    @Test
    void interruptedThreadClosesItForNobody() {
        try (var cache = open()) {
            Thread.currentThread().interrupt();
            cache.add(key(0), vectors(0));
            assertThat(Thread.interrupted()).isTrue();

            assertHolds(cache, 1);
        }
    }

    @Test
    void damageCostsOnlyTheRecordsItTouches() throws IOException {
        fill(20);
        overwrite(500, new byte[40]);

        try (var cache = open()) {
            var lost = IntStream.range(0, 20).filter(i -> cache.find(key(i)).isEmpty()).boxed();
            assertThat(lost).hasSizeBetween(1, 2);

            refill(cache, 20);
            assertHolds(cache, 20);
        }
        try (var cache = open()) {
            assertHolds(cache, 20);
        }
    }

    @Test
    void anyDamageIsNoticedAndMendable() throws IOException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            fill(10);
            damage(random);

            try (var cache = open()) {
                for (int i = 0; i < 10; i++) {
                    var expected = vectors(i);
                    assertThat(cache.find(key(i)))
                            .as("seed %d, round %d, key %d", seed, round, i)
                            .satisfiesAnyOf(
                                    found -> assertThat(found).isEmpty(),
                                    found -> assertThat(found).contains(expected));
                }
                refill(cache, 10);
                assertHolds(cache, 10);
            }
        }
    }

    private void damage(Random random) throws IOException {
        var size = (int) Files.size(file());
        if (random.nextInt(4) == 0) {
            truncate(random.nextInt(size));
            return;
        }
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        overwrite(random.nextInt(size + 50), bytes);
    }

    @Test
    void halfARecordAtTheEndIsCutOff() throws IOException {
        fill(3);
        truncate(Files.size(file()) - 7);

        try (var cache = open()) {
            assertThat(cache.find(key(2))).isEmpty();
            refill(cache, 4);
        }
        try (var cache = open()) {
            assertHolds(cache, 4);
        }
    }

    @Test
    void truncatingWhileItIsOpenIsAMiss() throws IOException {
        fill(3);
        try (var cache = open()) {
            truncate(20);

            assertThat(cache.find(key(1))).isEmpty();
        }
    }

    @Test
    void foreignFileIsReplaced() throws IOException {
        fill(1);
        Files.writeString(file(), "something else, longer than a preamble");

        fill(1);

        try (var cache = open()) {
            assertHolds(cache, 1);
        }
    }

    @Test
    void deletingTheFileWhileItIsOpenLosesNothingOfWhatIsAddedLater() throws IOException {
        try (var cache = open()) {
            cache.add(key(0), vectors(0));
            Files.delete(file());
            cache.add(key(1), vectors(1));
        }
        try (var cache = open()) {
            assertThat(cache.find(key(1))).contains(vectors(1));
        }
    }

    @Test
    void folderThatCannotBeUsedKeepsNothing() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        try (var cache = VectorCache.open(file, "test", DIMENSION)) {
            cache.add(key(1), vectors(1));
            cache.keepOnly(Set.of());

            assertThat(cache.find(key(1))).isEmpty();
        }
    }

    @Test
    void keepsTheVectorsWhereWhatWasWorkedOutFromThemCannotBeKept() throws IOException {
        try (var cache = open()) {
            cache.add(key(1), vectors(1));
            var derived = folder.resolve("derived-" + file().getFileName());
            Files.createFile(Files.createDirectory(derived).resolve("in-the-way"));

            cache.keepDerived(key(2), new byte[] {1});

            assertThat(cache.derived(key(2))).isEmpty();
            assertThat(cache.find(key(1))).contains(vectors(1));
        }
    }

    @Test
    void forgetsWhatNobodyNeedsOnceThatSavesRoom() throws IOException {
        int many = 20_000;
        fill(many);
        var before = Files.size(file());
        try (var cache = open();
                var other = open()) {
            cache.keepOnly(keys(many * 3 / 4));
            assertThat(file()).hasSize(before);

            cache.keepOnly(keys(100));
            assertThat(Files.size(file())).isLessThan(before / 100);

            assertHolds(cache, 100);
            assertThat(cache.find(key(101))).isEmpty();
            assertThat(other.find(key(101))).contains(vectors(101));
            other.add(key(many), vectors(many));
            assertHolds(other, 100);
        }
        try (var cache = open()) {
            assertHolds(cache, 100);
            assertThat(cache.find(key(many))).contains(vectors(many));
        }
    }

    @Test
    void forgetsAnEncoderThatWasNotUsedForLong() throws IOException {
        VectorCache.open(folder, "old", DIMENSION).close();
        VectorCache.open(folder, "recent", DIMENSION).close();
        Files.setLastModifiedTime(
                folder.resolve("vectors-old.bin"),
                FileTime.from(Instant.now().minus(Duration.ofDays(31))));

        try (var cache = open()) {
            cache.keepOnly(Set.of());
        }

        assertThat(folder.resolve("vectors-old.bin")).doesNotExist();
        assertThat(folder.resolve("vectors-recent.bin")).exists();
    }

    private VectorCache open() {
        return VectorCache.open(folder, "test", DIMENSION);
    }

    private Path file() {
        return folder.resolve("vectors-test.bin");
    }

    private void fill(int count) {
        try (var cache = open()) {
            refill(cache, count);
        }
    }

    private static void refill(VectorCache cache, int count) {
        IntStream.range(0, count).forEach(i -> cache.add(key(i), vectors(i)));
    }

    private static void assertHolds(VectorCache cache, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(cache.find(key(i))).contains(vectors(i));
        }
    }

    private void overwrite(long at, byte[] bytes) throws IOException {
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(at);
            file.write(bytes);
        }
    }

    private void truncate(long size) throws IOException {
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private static Set<VectorKey> keys(int count) {
        return IntStream.range(0, count).mapToObj(VectorCacheTest::key).collect(Collectors.toSet());
    }

    private static VectorKey key(int number) {
        return VectorKey.of("whole", "text " + number);
    }

    private static List<UnitVector> vectors(int number) {
        return List.of(vector(number));
    }

    private static UnitVector vector(int number) {
        var components = new float[DIMENSION];
        var random = new Random(number);
        for (int i = 0; i < DIMENSION; i++) {
            components[i] = random.nextFloat() + 0.1f;
        }
        return UnitVector.of(components);
    }
}
