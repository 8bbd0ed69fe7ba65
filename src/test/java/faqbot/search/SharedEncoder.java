package faqbot.search;

import faqbot.encode.Encoder;
import faqbot.encode.EncoderSettings;
import faqbot.encode.Role;
import faqbot.encode.TextVectors;
import faqbot.encode.UnitVector;
import faqbot.encode.VectorCache;
import faqbot.encode.VectorKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The encoder of the distribution, opened once for all tests, with a cache that lasts from one run
 * of the tests to the next.
 */
public final class SharedEncoder {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "target/test-vectors");

    private SharedEncoder() {}

    /** Opens it, or again what is open. */
    public static OpeningVectors open() {
        return OpeningVectors.start(() -> Optional.of(vectors()));
    }

    /** Opens it so that what is asked is kept, too, for tests that ask the same in each run. */
    public static OpeningVectors openRemembering() {
        return OpeningVectors.start(() -> {
            var asked = VectorCache.open(FOLDER.resolve("asked"), Holder.ENCODER);
            return Optional.of(
                    new TextVectors(
                            new Remembering(Holder.ENCODER, asked),
                            VectorCache.open(FOLDER, Holder.ENCODER)));
        });
    }

    private static TextVectors vectors() {
        return new TextVectors(Holder.ENCODER, VectorCache.open(FOLDER, Holder.ENCODER));
    }

    /** Opens the encoder when somebody first asks for it. */
    private static final class Holder {
        private static final Encoder ENCODER = open();

        private static Encoder open() {
            return switch (Encoder.open(EncoderSettings.DEFAULT, FOLDER.resolve("encoder"))) {
                case Encoder.Opening.Ready(var encoder) -> new Delegating(encoder);
                case Encoder.Opening.Off() -> throw new AssertionError("none is wanted");
                case Encoder.Opening.Unavailable(var reason) -> throw new AssertionError(reason);
            };
        }
    }

    /** Another encoder, but for how it ends and what a test adds. */
    private static class Delegating implements Encoder {
        private final Encoder encoder;

        Delegating(Encoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public UnitVector encode(String text, Role role) {
            return encoder.encode(text, role);
        }

        @Override
        public boolean isWord(String word) {
            return encoder.isWord(word);
        }

        @Override
        public int dimension() {
            return encoder.dimension();
        }

        @Override
        public int workers() {
            return encoder.workers();
        }

        @Override
        public String fingerprint() {
            return encoder.fingerprint();
        }

        /** Stays open for the next who asks; the end of the process closes it. */
        @Override
        public void close() {}
    }

    /** Encodes what it has not encoded in an earlier run of the tests. */
    private static final class Remembering extends Delegating {
        private final VectorCache cache;

        Remembering(Encoder encoder, VectorCache cache) {
            super(encoder);
            this.cache = cache;
        }

        @Override
        public UnitVector encode(String text, Role role) {
            var key = VectorKey.of(role.name(), text);
            return cache.find(key).map(List::getFirst).orElseGet(() -> learned(key, text, role));
        }

        private UnitVector learned(VectorKey key, String text, Role role) {
            var vector = super.encode(text, role);
            cache.add(key, List.of(vector));
            return vector;
        }

        @Override
        public void close() {
            cache.close();
        }
    }
}
