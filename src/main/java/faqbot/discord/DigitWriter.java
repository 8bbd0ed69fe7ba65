package faqbot.discord;

import java.math.BigInteger;
import java.util.Base64;

/** Packs small numbers into as short a text as there is; {@link DigitReader} gives them back. */
final class DigitWriter {
    private BigInteger packed = BigInteger.ZERO;

    /**
     * Adds a number.
     *
     * @param radix how many numbers it could be, counted from 0
     */
    void add(int number, int radix) {
        if (number < 0 || number >= radix) {
            throw new IllegalArgumentException(
                    "number must be at least 0 and below %d but was %d".formatted(radix, number));
        }
        packed = packed.multiply(BigInteger.valueOf(radix)).add(BigInteger.valueOf(number));
    }

    void addFlag(boolean flag) {
        add(flag ? 1 : 0, 2);
    }

    /** All of them, in letters that a custom id may have. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
