package faqbot.knowledge;

/**
 * A piece of an entry that stands alone as an answer.
 *
 * @param text the author's Markdown, byte for byte, without blank lines around it; never blank
 * @param lines where the text stands in its file
 */
public record Passage(String text, Lines lines) {
    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a passage must have text");
        }
    }

    /**
     * A range of lines of a file.
     *
     * @param first the first line, counted from 1
     * @param last the last line, at least {@code first}
     */
    public record Lines(int first, int last) {
        public Lines {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(
                        "lines must be 1 <= first <= last but were " + first + " and " + last);
            }
        }
    }
}
