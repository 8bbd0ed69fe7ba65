package faqbot.knowledge;

import java.util.Arrays;

/** Tells the line of a position in a text; a line ends with LF, CR LF or CR. */
final class LineIndex {
    private final int[] starts;

    LineIndex(String text) {
        var found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    /** The line of the character at a position, counted from 1. */
    int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where a line begins in the text. */
    int start(int line) {
        return starts[line - 1];
    }
}
