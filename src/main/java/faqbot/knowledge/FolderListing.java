package faqbot.knowledge;

import faqbot.knowledge.FolderState.Stamp;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a knowledge folder, found but not opened.
 *
 * @param files of the chosen packs by their path within the folder, whatever they are for
 * @param refused paths that could not be followed; mending one is a change of the folder too
 * @param packs the folders looked into
 * @param otherPacks the folders that were not chosen
 */
record FolderListing(
        SortedMap<String, Found> files,
        Set<String> refused,
        SortedSet<String> packs,
        Set<String> otherPacks,
        List<Problem> problems) {
    /** No file at all, and nothing wrong with that. */
    static final FolderListing NOTHING =
            new FolderListing(new TreeMap<>(), Set.of(), new TreeSet<>(), Set.of(), List.of());

    FolderListing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        refused = Set.copyOf(refused);
        packs = Collections.unmodifiableSortedSet(new TreeSet<>(packs));
        otherPacks = Set.copyOf(otherPacks);
        problems = List.copyOf(problems);
    }

    /**
     * A file that was found.
     *
     * @param real where it is, links followed
     */
    record Found(Origin origin, FileKind kind, Path real) {}

    /** The files whose content matters. */
    List<Found> readable() {
        return files.values().stream().filter(file -> file.kind().isRead()).toList();
    }

    /** What cannot be followed is part of the folder's state, or mending it would go unnoticed. */
    SortedMap<String, Stamp> refusedStamps() {
        var stamps = new TreeMap<String, Stamp>();
        refused.forEach(path -> stamps.put(path, FileReading.UNREADABLE));
        return stamps;
    }
}
