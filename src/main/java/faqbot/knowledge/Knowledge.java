package faqbot.knowledge;

import java.util.List;

/**
 * All that was read from a knowledge folder at one moment.
 *
 * @param packs the packs, ordered by folder name
 * @param entries the entries of all packs, ordered by file and line
 * @param state the files read
 * @param targets what links within the knowledge may point to
 */
public record Knowledge(
        List<Pack> packs, List<Entry> entries, FolderState state, LinkTargets targets) {
    public Knowledge {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
    }

    /** Knowledge that was not read from files and whose links lead nowhere. */
    public Knowledge(List<Pack> packs, List<Entry> entries, FolderState state) {
        this(packs, entries, state, LinkTargets.NONE);
    }
}
