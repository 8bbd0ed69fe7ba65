package faqbot.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many of a number of things.
 *
 * @param part at most {@code whole}
 */
record Share(long part, long whole) {
    Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "part must be between 0 and " + whole + " but was " + part);
        }
    }

    /** How many of some verdicts are such. */
    static Share of(List<Verdict> verdicts, Predicate<Verdict> isSuch) {
        return new Share(verdicts.stream().filter(isSuch).count(), verdicts.size());
    }

    /** The share as {@code 87.5 %}; a dash if there is nothing to have a share of. */
    String percent() {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    /** The share as {@code 7 of 8}. */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
