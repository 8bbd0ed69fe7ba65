package faqbot.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The bot's secret; never shown. */
public final class DiscordToken {
    /** The environment variable that holds the token. */
    public static final String VARIABLE = "DISCORD_TOKEN";

    /** The environment variable that names a file with the token. */
    public static final String FILE_VARIABLE = "DISCORD_TOKEN_FILE";

    private static final Pattern USUAL = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final String value;

    private DiscordToken(String value) {
        this.value = value;
    }

    /**
     * Reads the token from {@code DISCORD_TOKEN}, else from the file named by {@code
     * DISCORD_TOKEN_FILE}.
     *
     * @throws DiscordException if there is none, or it cannot be a token
     */
    public static DiscordToken from(Map<String, String> environment) {
        var value = environment.get(VARIABLE);
        if (value != null) {
            return checked(VARIABLE, value);
        }
        var file = environment.get(FILE_VARIABLE);
        if (file != null) {
            return checked("the file " + file + " (" + FILE_VARIABLE + ")", read(file));
        }
        throw new DiscordException(
                "no Discord token: set %s, or %s to the path of a file with it; "
                                .formatted(VARIABLE, FILE_VARIABLE)
                        + "`faqbot chat` answers in the terminal without one");
    }

    /** Whether it looks like those that Discord gives: three parts between dots. */
    public boolean hasUsualShape() {
        return USUAL.matcher(value).matches();
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "the Discord token";
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            // Without the cause: a decoder's message could quote the content.
            throw new DiscordException(
                    "the Discord token cannot be read from the file %s (%s): %s"
                            .formatted(file, FILE_VARIABLE, e.getClass().getSimpleName()));
        }
    }

    private static DiscordToken checked(String source, String text) {
        var value = text.strip();
        if (value.isEmpty()) {
            throw new DiscordException("the Discord token in " + source + " is empty");
        }
        if (value.chars().anyMatch(Character::isWhitespace)) {
            throw new DiscordException(
                    "the Discord token in "
                            + source
                            + " has white space inside; it must be the token alone, without \"Bot\""
                            + " before it");
        }
        // A header of a request can hold nothing else.
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new DiscordException(
                    "the Discord token in "
                            + source
                            + " has characters no token has; copy it again from the developer"
                            + " portal");
        }
        return new DiscordToken(value);
    }
}
