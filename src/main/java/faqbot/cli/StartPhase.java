package faqbot.cli;

import java.util.Locale;

/** A part of a bot's start. Some go on side by side, so that they add up to more than the whole. */
public enum StartPhase {
    /** From the start of the process until the command begins. */
    JAVA,
    /** Reading the configuration. */
    CONFIGURATION,
    /** Looking at the knowledge folder, and reading it if it has changed. */
    KNOWLEDGE,
    /** Opening the index, and indexing what has changed. */
    INDEX,
    /** Opening the encoder and the vectors it has made, beside the index. */
    ENCODER,
    /** Putting the vectors of the entries in place. */
    MEANINGS,
    /** From the first word to Discord until all connections are ready, beside everything else. */
    DISCORD,
    /** Answering questions that nobody asked. */
    WARMING,
    /** From the start of the process until the bot is ready. */
    WHOLE;

    /** Its name as it is told. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
