package faqbot.knowledge;

import java.util.List;
import java.util.Set;

/** What is remembered of entries whose files are not read again. */
public interface KnownEntries {
    /**
     * The files of entries that have one of their {@link Claims} in common with another entry;
     * perhaps some more.
     */
    Set<String> inConflict();

    /** Whether there is an entry with an id. */
    boolean has(String id);

    /** The ids of the entries that begin so, in order. */
    List<String> idsFrom(String beginning);

    /** Whether a file, by its path within the knowledge folder, has any entry. */
    boolean hasEntries(String file);

    /** The packs as they were before the change. */
    List<Pack> packs();

    /** The decision frameworks as they were before the change. */
    List<DecisionFramework> frameworks();
}
