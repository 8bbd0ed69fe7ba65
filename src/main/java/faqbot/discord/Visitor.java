package faqbot.discord;

import java.util.Set;

/**
 * Who asks, and where.
 *
 * @param member the id of the user
 * @param roles the ids of their roles; empty in a direct message
 * @param channel the id of the channel or thread
 * @param places the ids of the channel and, for a thread, of the channel it is in; empty in a
 *     direct message
 */
record Visitor(long member, Set<Long> roles, long channel, Set<Long> places) {
    Visitor {
        roles = Set.copyOf(roles);
        places = Set.copyOf(places);
    }
}
