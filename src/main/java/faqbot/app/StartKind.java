package faqbot.app;

import java.util.Locale;

/**
 * What Java is started for. Each kind has an AOT cache of its own, for a larger one makes a start
 * slower: Java puts every address in it right.
 */
enum StartKind {
    /** A command that answers and ends. */
    COMMAND,
    /** A bot that serves for long, with all that it needs to talk to Discord. */
    SERVICE;

    /** What these arguments start; the launcher decides in the same way. */
    static StartKind of(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("run") ? SERVICE : COMMAND;
    }

    /** The one with a name. */
    static StartKind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its name in an argument. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
