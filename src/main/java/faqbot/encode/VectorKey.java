package faqbot.encode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What kept vectors are of: half of the SHA-256 of a text and of what was made of it.
 *
 * @param high its first eight bytes
 * @param low the next eight
 */
public record VectorKey(long high, long low) {
    /**
     * The key of a text.
     *
     * @param kind tells apart what is made of the same text, such as its words and the whole
     */
    public static VectorKey of(String kind, String text) {
        var digest = ByteBuffer.wrap(sha256(kind + '\0' + text));
        return new VectorKey(digest.getLong(), digest.getLong());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
