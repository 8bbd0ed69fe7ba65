package faqbot.knowledge;

import java.util.List;

/**
 * All that was read from a knowledge folder at one moment.
 *
 * @param packs the packs, ordered by folder name
 * @param entries the entries of all packs, ordered by file and line
 * @param frameworks the decision frameworks of all packs, ordered by file
 * @param state the files read
 * @param targets what links within the knowledge may point to
 */
public record Knowledge(
        List<Pack> packs,
        List<Entry> entries,
        List<DecisionFramework> frameworks,
        FolderState state,
        LinkTargets targets) {
    public Knowledge {
        frameworks = List.copyOf(frameworks);
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
    }

    /** Entries that were not read from files and whose links lead nowhere. */
    public Knowledge(List<Pack> packs, List<Entry> entries, FolderState state) {
        this(packs, entries, List.of(), state, LinkTargets.NONE);
    }
}
