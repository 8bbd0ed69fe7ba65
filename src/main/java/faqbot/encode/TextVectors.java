package faqbot.encode;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The vectors of texts, each encoded once: those of the cache, and those made for it.
 *
 * <p>Safe for use by several threads.
 */
public final class TextVectors implements AutoCloseable {
    /** A question and its pieces, which are read for the answer and for the decision frameworks. */
    private static final int PASSING = 16;

    private final Encoder encoder;
    private final VectorCache cache;
    private final LatestVectors passing = new LatestVectors(PASSING);

    /** Those that the cache did not take. */
    private final Map<VectorKey, UnitVector> unkept = new ConcurrentHashMap<>();

    /** Vectors that own the encoder and the cache. */
    public TextVectors(Encoder encoder, VectorCache cache) {
        this.encoder = encoder;
        this.cache = cache;
    }

    /** A text in a role. */
    public record Text(String text, Role role) {
        /** The way somebody asks. */
        public static Text question(String text) {
            return new Text(text, Role.QUESTION);
        }

        /** What answers. */
        public static Text passage(String text) {
            return new Text(text, Role.PASSAGE);
        }

        /** What its vector is kept under. */
        public VectorKey key() {
            return VectorKey.of(role.name(), text);
        }
    }

    /** The vector of a text that was encoded before. */
    public Optional<UnitVector> known(Text text) {
        return known(text.key());
    }

    /** The vector that is kept under a key. */
    public Optional<UnitVector> known(VectorKey key) {
        return cache.find(key).map(List::getFirst).or(() -> Optional.ofNullable(unkept.get(key)));
    }

    /**
     * The vectors of those texts that were encoded before.
     *
     * @param missing gets the others
     */
    public List<UnitVector> known(List<Text> texts, Set<Text> missing) {
        var known = new ArrayList<UnitVector>();
        for (var text : texts) {
            known(text).ifPresentOrElse(known::add, () -> missing.add(text));
        }
        return known;
    }

    /** The vector of a text, which is kept. */
    public UnitVector of(Text text) {
        return known(text).orElseGet(() -> learned(text));
    }

    private UnitVector learned(Text text) {
        var key = text.key();
        var vector = encoder.encode(text.text(), text.role());
        cache.add(key, List.of(vector));
        if (cache.find(key).isEmpty()) {
            unkept.put(key, vector);
        }
        return vector;
    }

    /** The vector of what somebody asks, which is not kept for long: nobody asks it again. */
    public UnitVector ofPassing(String question) {
        var text = Text.question(question);
        return known(text)
                .orElseGet(() ->
                        passing.get(text.key(), () -> encoder.encode(text.text(), text.role())));
    }

    /** Whether the encoder knows a word in lower case as a whole. */
    public boolean isWord(String word) {
        return encoder.isWord(word);
    }

    /**
     * What was worked out from many of the vectors, if it was kept.
     *
     * @param from stands for all that it was worked out from, but for the encoder
     */
    public Optional<ByteBuffer> derived(VectorKey from) {
        return cache.derived(from);
    }

    /** Keeps what was worked out from many of the vectors, until something else is kept. */
    public void keepDerived(VectorKey from, byte[] content) {
        cache.keepDerived(from, content);
    }

    /** Forgets the vectors of all other texts. */
    public void keepOnly(Set<Text> needed) {
        cache.keepOnly(needed.stream().map(Text::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** How many texts are worth encoding at the same time. */
    public int workers() {
        return encoder.workers();
    }

    @Override
    public void close() {
        cache.close();
        encoder.close();
    }
}
