package faqbot.discord;

import faqbot.search.EntryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a button or menu needs to know to work, whenever it is used.
 *
 * @param action what it does
 * @param owner the id of the member it was made for
 * @param argument what it does it with; at most {@link #MAX_ARGUMENT} long
 */
record ComponentState(Action action, long owner, String argument) {
    /** What the rest of a custom id leaves of Discord's limit. */
    static final int MAX_ARGUMENT = 73;

    /** So many entries fit. */
    static final int MOST_KEYS = MAX_ARGUMENT / EntryKey.LENGTH;

    /** Stands for a key where there is but one thing. */
    static final String NO_KEY = "0".repeat(EntryKey.LENGTH);

    private static final char BEFORE_TARGET = '@';

    ComponentState {
        if (argument.length() > MAX_ARGUMENT) {
            throw new IllegalArgumentException(
                    "argument must have at most %d characters but has %d: %s"
                            .formatted(MAX_ARGUMENT, argument.length(), argument));
        }
    }

    /** About a page of a list or an entry, counted from 0. */
    static ComponentState ofPage(Action action, long owner, String key, int page) {
        return new ComponentState(action, owner, key + page);
    }

    /** About some entries or none, perhaps with the id of the message that asked for them. */
    static ComponentState ofKeys(
            Action action, long owner, List<String> keys, Optional<Long> target) {
        var message = target.map(id -> BEFORE_TARGET + Long.toString(id, Character.MAX_RADIX));
        return new ComponentState(action, owner, String.join("", keys) + message.orElse(""));
    }

    /** The key that the argument begins with; the whole argument if it is shorter. */
    String key() {
        return argument.substring(0, Math.min(argument.length(), EntryKey.LENGTH));
    }

    /** All keys in the argument. */
    List<String> keys() {
        var end = argument.indexOf(BEFORE_TARGET);
        var all = end < 0 ? argument : argument.substring(0, end);
        var keys = new ArrayList<String>();
        for (int i = 0; i + EntryKey.LENGTH <= all.length(); i += EntryKey.LENGTH) {
            keys.add(all.substring(i, i + EntryKey.LENGTH));
        }
        return keys;
    }

    /** The number of the page, counted from 0. */
    int page() {
        return Integer.parseInt(argument.substring(key().length()));
    }

    /** The message that the answer belongs to, if somebody else wrote it. */
    Optional<Long> target() {
        // A question may hold the sign, too.
        var start = action == Action.WHY ? -1 : argument.indexOf(BEFORE_TARGET);
        return start < 0
                ? Optional.empty()
                : Optional.of(Long.parseLong(argument.substring(start + 1), Character.MAX_RADIX));
    }
}
