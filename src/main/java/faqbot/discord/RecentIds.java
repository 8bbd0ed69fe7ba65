package faqbot.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the latest ids, for Discord may deliver an event twice. Safe for use by threads. */
final class RecentIds {
    /** More events than arrive while Discord could repeat one. */
    private static final int SIZE = 4096;

    private final Map<Long, Boolean> ids =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                    return size() > SIZE;
                }
            };

    /** Adds an id; false if it was there already. */
    synchronized boolean add(long id) {
        return ids.putIfAbsent(id, true) == null;
    }
}
