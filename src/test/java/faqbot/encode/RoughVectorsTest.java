package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoughVectorsTest {
    private static final long SEED = 5;

    @Test
    void tellsCosinesToTwoDecimals() {
        var random = new Random(SEED);
        var vectors = Stream.generate(() -> vector(random)).limit(20).toList();
        var rough = new RoughVectors(vectors.stream().map(UnitVector::rough).toList());
        var question = vector(random);

        var similarities = rough.similarities(question);

        assertThat(similarities).hasSize(20);
        for (int i = 0; i < similarities.length; i++) {
            double right = vectors.get(i).similarity(question);
            assertThat(similarities[i]).as("seed %d", SEED).isCloseTo(right, within(0.005));
        }
    }

    @Test
    void tellsNothingOfNoVectors() {
        var none = new RoughVectors(List.of());

        assertThat(none.similarities(UnitVector.of(1, 2))).isEmpty();
    }

    private static UnitVector vector(Random random) {
        var components = new float[384];
        for (int i = 0; i < components.length; i++) {
            components[i] = (float) random.nextGaussian() + 0.5f;
        }
        return UnitVector.of(components);
    }
}
