package faqbot.answer;

/** The numbers behind the confidence cannot be read. */
public final class ConfidenceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ConfidenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
