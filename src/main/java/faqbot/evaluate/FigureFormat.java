package faqbot.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Writes figures with as many digits as they deserve. */
final class FigureFormat {
    private static final Set<String> COUNTS = Set.of("entries", "queries", "out_of_scope");

    /** A ten-thousandth is less than one question of any set. */
    private static final int DIGITS = 4;

    private FigureFormat() {}

    /** A figure as text: a count as a whole number, anything else with four decimals. */
    static String of(String name, double value) {
        return number(name, value).toPlainString();
    }

    /** A figure as a number of so many digits. */
    static BigDecimal number(String name, double value) {
        return BigDecimal.valueOf(value)
                .setScale(COUNTS.contains(name) ? 0 : DIGITS, RoundingMode.HALF_UP);
    }
}
