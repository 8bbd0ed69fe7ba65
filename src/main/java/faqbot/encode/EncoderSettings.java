package faqbot.encode;

import java.nio.file.Path;

/**
 * Which sentence encoder to use, and how it wants to be used.
 *
 * @param source where the encoder comes from
 * @param dimension how many numbers one of its vectors has, 1 to 4096
 * @param pooling how it makes one vector of a text
 * @param questionPrefix what it wants in front of a question, apart from a space
 * @param passagePrefix what it wants in front of a passage, likewise
 * @param workers the most texts it reads at the same time, 1 to 64
 */
public record EncoderSettings(
        Source source,
        int dimension,
        Pooling pooling,
        String questionPrefix,
        String passagePrefix,
        int workers) {
    /** The upper bound of {@code dimension}. */
    public static final int LARGEST_DIMENSION = 4096;

    /** The upper bound of {@code workers}. */
    public static final int MOST_WORKERS = 64;

    /**
     * bge-small-en-v1.5 was trained with a prefix for questions and to be read at its first mark;
     * it finds more without the one, and by the mean.
     */
    public static final EncoderSettings DEFAULT =
            new EncoderSettings(new Source.Shipped(), 384, Pooling.MEAN, "", "", 2);

    public EncoderSettings {
        if (dimension < 1 || dimension > LARGEST_DIMENSION) {
            throw new IllegalArgumentException(
                    "dimension must be between 1 and %d but was %d"
                            .formatted(LARGEST_DIMENSION, dimension));
        }
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException(
                    "workers must be between 1 and %d but was %d".formatted(MOST_WORKERS, workers));
        }
    }

    String prefix(Role role) {
        return switch (role) {
            case QUESTION -> questionPrefix;
            case PASSAGE -> passagePrefix;
        };
    }

    /** Where an encoder comes from. */
    public sealed interface Source {
        /** No encoder. */
        record None() implements Source {}

        /** The one in the distribution, bge-small-en-v1.5 with weights of one byte each. */
        record Shipped() implements Source {
            /** What an operator calls it. */
            public static final String NAME = "bge-small-en-v1.5";
        }

        /**
         * Another one.
         *
         * @param path a folder with {@code model.onnx} and {@code tokenizer.json}
         */
        record Folder(Path path) implements Source {}
    }

    /** How the vectors of all pieces of a text become one. */
    public enum Pooling {
        /** The vector of the mark at the beginning counts. */
        CLS,
        /** The mean of all. */
        MEAN
    }
}
