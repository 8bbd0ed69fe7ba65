package faqbot.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An entry as it was read, with the lines a problem must name.
 *
 * @param entry what was read
 * @param line where its heading or its first key stands
 * @param asked its question and phrasings, none of which another entry may have
 */
record Draft(Entry entry, int line, List<Asked> asked) {
    Draft {
        asked = List.copyOf(asked);
    }

    /** The file within the knowledge folder. */
    String file() {
        return entry.place().filePath();
    }

    /**
     * A way to ask, and where it stands.
     *
     * @param text as the author wrote it
     */
    record Asked(String text, int line) {
        private static final Pattern SPACE = Pattern.compile("\\s+");

        /** Signs that end a sentence; {@code +} and {@code #} end names of languages. */
        private static final String END_SIGNS = "?!.,;:… ";

        /** What two phrasings have in common if only case, white space or the last sign differ. */
        static String normalised(String text) {
            var plain = SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
            int end = plain.length();
            while (end > 0 && END_SIGNS.indexOf(plain.charAt(end - 1)) >= 0) {
                end--;
            }
            return end == 0 ? plain : plain.substring(0, end);
        }
    }
}
