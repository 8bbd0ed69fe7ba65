package faqbot.search;

import faqbot.knowledge.Fingerprint;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/** The first bytes of a {@link Fingerprint}: what of it is kept in an index. */
final class Digest {
    /** Of two different texts both have the same by a chance of one in 10^38. */
    static final int OF_ENTRY = 16;

    /**
     * Of a million wordings one has the same as a question that is none of them by a chance of one
     * in 10^13.
     */
    static final int OF_WORDING = 8;

    private Digest() {}

    /** As many bytes of a text's fingerprint. */
    static BytesRef of(String text, int bytes) {
        return new BytesRef(Arrays.copyOf(HexFormat.of().parseHex(Fingerprint.of(text)), bytes));
    }

    /** Two hexadecimal digits for each byte. */
    static String hex(BytesRef digest) {
        return HexFormat.of().formatHex(digest.bytes, digest.offset, digest.offset + digest.length);
    }
}
