package faqbot.cli;

import java.io.IOException;
import java.util.Locale;

/** A stream of the program takes no more text. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutputException(IOException cause) {
        super("the output cannot be written: " + cause.getMessage(), cause);
    }

    /** Whether the reader has left, as {@code head} does when it has seen enough. */
    public boolean isClosedPipe() {
        var message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        // The second is what Windows says: "The pipe is being closed", "The pipe has been ended".
        return message.contains("broken pipe") || message.contains("the pipe ");
    }
}
