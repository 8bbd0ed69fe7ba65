package faqbot.search;

import faqbot.knowledge.Entry;
import java.net.URI;
import java.util.Optional;

/**
 * A whole entry that somebody chose.
 *
 * @param entry with all its passages
 * @param link to the exact heading, where the pack has a link base
 */
public record FoundEntry(Entry entry, Optional<URI> link) {}
