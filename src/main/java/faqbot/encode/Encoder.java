package faqbot.encode;

import java.nio.file.Path;

/**
 * Turns text into vectors: the nearer their directions, the nearer the meanings.
 *
 * <p>Safe for use by several threads, as many of which as the settings say work at a time. The same
 * text gives the same vector, whatever else is asked for meanwhile.
 */
public interface Encoder extends AutoCloseable {
    /**
     * Opens the encoder of the settings.
     *
     * @param folder for what has to be unpacked; deleting it later loses nothing
     * @throws EncoderException if the settings do not fit the encoder's files
     */
    static Opening open(EncoderSettings settings, Path folder) {
        return new EncoderOpener(settings, folder).open();
    }

    /** What the text means as a whole. A text that is too long counts by its beginning. */
    UnitVector encode(String text, Role role);

    /** Whether a word in lower case is among the common ones that the encoder knows whole. */
    boolean isWord(String word);

    /** How many numbers a vector has. */
    int dimension();

    /** The most texts it reads at the same time. */
    int workers();

    /** A name for everything that decides which vector a text gets, fit for a file name. */
    String fingerprint();

    /** Waits for those that are encoding, and gives the memory back. */
    @Override
    void close();

    /** What came of opening an encoder. */
    sealed interface Opening {
        record Ready(Encoder encoder) implements Opening {}

        /** The settings want none. */
        record Off() implements Opening {}

        /**
         * This machine cannot run any.
         *
         * @param reason one sentence without a full stop
         */
        record Unavailable(String reason) implements Opening {}
    }
}
