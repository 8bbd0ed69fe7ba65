package faqbot.cli;

import java.io.IOException;

/** Standard input cannot be read. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputException(IOException cause) {
        super("standard input cannot be read: " + cause.getMessage(), cause);
    }
}
