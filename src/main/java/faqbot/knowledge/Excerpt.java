package faqbot.knowledge;

/** Shows a piece of somebody's text within a message. */
final class Excerpt {
    /** Keeps a message to a line or two of a terminal. */
    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /** The text in quotes and on one line, cut where it is long. */
    static String of(String text) {
        if (text.length() <= MAX_LENGTH) {
            return '"' + onOneLine(text) + '"';
        }
        return '"' + onOneLine(text.substring(0, endBefore(text, MAX_LENGTH))) + "…\"";
    }

    private static int endBefore(String text, int limit) {
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static String onOneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(point -> line.appendCodePoint(visible(point)));
        return line.toString();
    }

    private static int visible(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        return ForbiddenCharacters.isForbidden(point) ? '\uFFFD' : point;
    }
}
