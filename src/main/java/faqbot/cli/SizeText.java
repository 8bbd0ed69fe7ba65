package faqbot.cli;

import java.util.Locale;

/** Sizes and times as people read them. */
final class SizeText {
    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e3;

    private SizeText() {}

    /** A number of bytes in millions, such as "12.3 MB". */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    /** A number of milliseconds in seconds, such as "0.45 s". */
    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / SECOND);
    }
}
