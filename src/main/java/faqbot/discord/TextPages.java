package faqbot.discord;

import java.util.ArrayList;
import java.util.List;

/** Cuts Markdown into pages: nothing is lost but white space at the cuts. */
final class TextPages {
    /** Room for a few words between the longest fences, reopened and closed. */
    static final int SMALLEST_LIMIT = 200;

    private final int limit;
    private final List<String> pages = new ArrayList<>();

    private TextPages(int limit) {
        this.limit = limit;
    }

    /**
     * The text as pages, none blank, cut where {@link TextCut} cuts. A block of code that goes on
     * is closed and opened again.
     *
     * @param limit of each page, at least {@link #SMALLEST_LIMIT}
     */
    static List<String> of(String text, int limit) {
        if (limit < SMALLEST_LIMIT) {
            throw new IllegalArgumentException(
                    "a page must have room for " + SMALLEST_LIMIT + " characters but had " + limit);
        }
        if (text.length() <= limit) {
            return List.of(text);
        }
        var pages = new TextPages(limit);
        var rest = text;
        while (rest.length() > limit || TextCut.closed(rest).length() > limit) {
            rest = pages.cut(rest);
        }
        pages.add(rest);
        return List.copyOf(pages.pages);
    }

    /** Adds the first page of a text and returns the rest. */
    private String cut(String text) {
        int room = limit - CodeFence.longestIn(TextCut.atCharacter(text, limit)) - 1;
        var kept = text.substring(0, TextCut.border(text, room));
        var open = CodeFence.openIn(kept);
        if (open.isEmpty()) {
            add(kept);
            return withoutEmptyLines(text.substring(kept.length()));
        }
        var fence = open.get();
        if (fence.isEndOf(kept)) {
            return cutBefore(fence, text, kept);
        }
        add(kept);
        return reopened(fence, withoutEmptyLines(text.substring(kept.length())));
    }

    /** A fence goes with its code; if there is nothing before it, empty lines filled the page. */
    private String cutBefore(CodeFence fence, String text, String kept) {
        add(text.substring(0, fence.start()));
        return text.substring(0, fence.start()).isBlank()
                ? reopened(fence, withoutEmptyLines(text.substring(kept.length())))
                : text.substring(fence.start());
    }

    private static String reopened(CodeFence fence, String rest) {
        return fence.closedBy(rest)
                .map(TextPages::withoutEmptyLines)
                .orElseGet(() -> fence.opening() + "\n" + rest);
    }

    private void add(String page) {
        if (!page.isBlank()) {
            pages.add(TextCut.closed(page.stripTrailing()));
        }
    }

    private static String withoutEmptyLines(String text) {
        int start = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                start = at + 1;
            }
        }
        return text.substring(start);
    }
}
