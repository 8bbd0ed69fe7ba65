package faqbot.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a factor counts in a decision. */
public enum Importance {
    /** Not at all; it is not asked about. */
    NONE(0),
    LOW(1),
    MEDIUM(2),
    HIGH(3),
    /** Where what it speaks for usually decides. */
    VERY_HIGH(4);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    /** What a score is multiplied with: 0 to 4. */
    public int weight() {
        return weight;
    }

    /** As it is written in a file and on the command line: {@code very-high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The importance with a word. */
    public static Optional<Importance> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }

    /** All words, from none to the most. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Importance::word).toList();
    }
}
