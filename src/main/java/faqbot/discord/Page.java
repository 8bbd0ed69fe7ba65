package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.components.selections.SelectMenu;

/**
 * A part of a list, as large as a menu may be.
 *
 * @param items what is on it; empty only if the list is
 * @param number of the page, counted from 0
 * @param pages how many there are; at least 1
 */
record Page<T>(List<T> items, int number, int pages) {
    /** The page with a number, or the nearest one there is. */
    static <T> Page<T> of(List<T> all, int number) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), SelectMenu.OPTIONS_MAX_AMOUNT));
        var page = Math.clamp(number, 0, pages - 1);
        var from = page * SelectMenu.OPTIONS_MAX_AMOUNT;
        var to = Math.min(all.size(), from + SelectMenu.OPTIONS_MAX_AMOUNT);
        return new Page<>(all.subList(from, to), page, pages);
    }

    boolean hasPrevious() {
        return number > 0;
    }

    boolean hasNext() {
        return number + 1 < pages;
    }
}
