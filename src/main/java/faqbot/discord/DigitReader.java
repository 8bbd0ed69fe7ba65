package faqbot.discord;

import java.math.BigInteger;
import java.util.Base64;

/** Gives back what a {@link DigitWriter} packed, the last number first. */
final class DigitReader {
    private BigInteger packed;

    DigitReader(String text) {
        this.packed = new BigInteger(Base64.getUrlDecoder().decode(text));
    }

    /**
     * The number that was added before the one read last.
     *
     * @param radix as it was added with
     */
    int next(int radix) {
        var parts = packed.divideAndRemainder(BigInteger.valueOf(radix));
        packed = parts[0];
        return parts[1].intValueExact();
    }

    boolean nextFlag() {
        return next(2) == 1;
    }
}
