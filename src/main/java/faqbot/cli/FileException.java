package faqbot.cli;

import java.io.IOException;

/** A file cannot be read or written. */
public final class FileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FileException(String message, IOException cause) {
        super(message + " (" + cause + ")", cause);
    }
}
