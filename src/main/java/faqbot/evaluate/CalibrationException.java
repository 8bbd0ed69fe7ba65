package faqbot.evaluate;

/** The confidence cannot be fitted to this knowledge; the message says what is missing. */
public final class CalibrationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CalibrationException(String message) {
        super(message);
    }
}
