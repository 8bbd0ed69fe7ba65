package faqbot.search;

/** The index cannot be opened, read or written; the message says which folder and why. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
