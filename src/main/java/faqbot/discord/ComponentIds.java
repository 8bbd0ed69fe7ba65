package faqbot.discord;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes the state of buttons and menus into their custom ids and reads it back.
 *
 * <p>So they work after a restart and for as long as the message exists. A custom id that this bot
 * has not written, with this token, is not read.
 */
final class ComponentIds {
    private static final String ALGORITHM = "HmacSHA256";

    /** Tells these ids from those of a program that writes them otherwise. */
    private static final String FORMAT = "1";

    /** So many characters of the seal are kept: 60 bits, far more than anybody can try out. */
    private static final int SEAL = 10;

    /** 13 digits hold every id Discord can give. */
    private static final Pattern ID =
            Pattern.compile(FORMAT + "(.)([0-9a-z]{1,13}):(.*):(.{" + SEAL + "})", Pattern.DOTALL);

    private final SecretKeySpec key;

    private ComponentIds(SecretKeySpec key) {
        this.key = key;
    }

    /** Those of the bot that a token belongs to. */
    static ComponentIds of(DiscordToken token) {
        var secret = ("faqbot components " + token.value()).getBytes(StandardCharsets.UTF_8);
        return new ComponentIds(new SecretKeySpec(secret, ALGORITHM));
    }

    /** The custom id of a component; at most 100 characters. */
    String write(ComponentState state) {
        var body =
                FORMAT
                        + state.action().code()
                        + Long.toUnsignedString(state.owner(), Character.MAX_RADIX)
                        + ":"
                        + state.argument();
        return body + ":" + seal(body);
    }

    /** The state in a custom id; empty if it is not one of ours. */
    Optional<ComponentState> read(String customId) {
        var id = ID.matcher(customId);
        if (!id.matches() || !isSealed(customId)) {
            return Optional.empty();
        }
        var owner = Long.parseUnsignedLong(id.group(2), Character.MAX_RADIX);
        return Action.of(id.group(1).charAt(0))
                .map(action -> new ComponentState(action, owner, id.group(3)));
    }

    private boolean isSealed(String customId) {
        var border = customId.length() - SEAL - 1;
        return MessageDigest.isEqual(
                bytes(seal(customId.substring(0, border))), bytes(customId.substring(border + 1)));
    }

    private String seal(String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var seal = mac.doFinal(bytes(body));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal).substring(0, SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
