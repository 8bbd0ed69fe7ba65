package faqbot.search;

/** How often a text of an entry has each of a question's terms. Immutable. */
final class MatchedText {
    private final String field;
    private final int distance;
    private final int[] frequencies;
    private final long length;

    /**
     * A text that has at least one.
     *
     * @param field in which it stands
     * @param distance how far its document lies before the entry's own
     * @param frequencies by the numbers of {@link QuestionTerms}; it owns them
     * @param length its number of words, rounded as the index has it
     */
    MatchedText(String field, int distance, int[] frequencies, long length) {
        this.field = field;
        this.distance = distance;
        this.frequencies = frequencies;
        this.length = length;
    }

    String field() {
        return field;
    }

    int distance() {
        return distance;
    }

    int frequency(int term) {
        return frequencies[term];
    }

    long length() {
        return length;
    }
}
