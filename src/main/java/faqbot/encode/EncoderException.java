package faqbot.encode;

/** An encoder cannot be used as it is set; the message says everything that is wrong with it. */
public final class EncoderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EncoderException(String message) {
        super(message);
    }

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
