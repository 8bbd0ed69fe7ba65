package faqbot.knowledge;

import java.util.List;

/**
 * All that was read from a knowledge folder at one moment.
 *
 * @param packs the packs, ordered by folder name
 * @param entries the entries of all packs, ordered by file and line
 * @param state the files read
 */
public record Knowledge(List<Pack> packs, List<Entry> entries, FolderState state) {
    public Knowledge {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
    }
}
