package faqbot.discord;

/** The bot cannot talk to Discord; the message is a sentence for the operator. */
public final class DiscordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiscordException(String message) {
        super(message);
    }

    DiscordException(String message, Throwable cause) {
        super(message, cause);
    }
}
