package faqbot.bench;

/** Words that no language has but a person could read aloud; each number has its own. */
final class PseudoWord {
    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cl", "dr", "fl",
        "gr", "pl", "pr", "sh", "sp", "st", "tr"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] CODAS = {
        "", "n", "r", "l", "t", "nd", "nt", "ck", "m", "rm", "sh", "x"
    };

    private static final int OPEN = ONSETS.length * NUCLEI.length;
    private static final int CLOSED = OPEN * CODAS.length;

    /** The commonest words are short: so many have two syllables, all others three. */
    private static final int SHORT_WORDS = 4_000;

    /** Primes that share no factor with the numbers of syllables, so that no word comes twice. */
    private static final long SHORT_STEP = 179_426_549L;

    private static final long LONG_STEP = 1_299_709L;

    private PseudoWord() {}

    /**
     * The word with a number.
     *
     * @param number from 0 up to some millions; low ones are short
     */
    static String of(int number) {
        var word = new StringBuilder(12);
        if (number < SHORT_WORDS) {
            long picked = number * SHORT_STEP % ((long) OPEN * CLOSED);
            open(word, (int) (picked / CLOSED));
            closed(word, (int) (picked % CLOSED));
            return word.toString();
        }
        long picked = number * LONG_STEP % ((long) OPEN * OPEN * CLOSED);
        open(word, (int) (picked / CLOSED / OPEN));
        open(word, (int) (picked / CLOSED % OPEN));
        closed(word, (int) (picked % CLOSED));
        return word.toString();
    }

    private static void open(StringBuilder word, int syllable) {
        word.append(ONSETS[syllable / NUCLEI.length]).append(NUCLEI[syllable % NUCLEI.length]);
    }

    private static void closed(StringBuilder word, int syllable) {
        open(word, syllable / CODAS.length);
        word.append(CODAS[syllable % CODAS.length]);
    }
}
