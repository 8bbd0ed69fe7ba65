package faqbot.knowledge;

import faqbot.knowledge.FolderListing.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads the packs of a knowledge folder and reports everything that is wrong with them.
 *
 * <p>It remembers nothing: what a folder holds may be far more than the memory does. Any number of
 * threads may use a reader.
 */
public final class KnowledgeReader implements KnowledgeSource {
    private final Path folder;
    private final List<String> packs;

    /**
     * Makes a reader.
     *
     * @param packs the names of the packs to read; empty for all
     */
    public KnowledgeReader(Path folder, List<String> packs) {
        this.folder = folder;
        this.packs = List.copyOf(packs);
    }

    @Override
    public Reading read() {
        var listing = FolderWalk.list(folder, packs);
        var files = new TreeMap<String, ReadFile>();
        for (var file : listing.readable()) {
            files.put(file.origin().path(), ReadFile.of(file));
        }
        return new ReadFolder(listing, files).reading();
    }

    @Override
    public FolderScan look(FolderState earlier) {
        var listing = FolderWalk.list(folder, packs);
        var stamps = listing.refusedStamps();
        for (var file : listing.readable()) {
            stamps.put(file.origin().path(), stamp(file, earlier));
        }
        return new FolderScan(listing, new FolderState(stamps));
    }

    private static FolderState.Stamp stamp(Found file, FolderState earlier) {
        var stamp = earlier.files().get(file.origin().path());
        return stamp != null && FileReading.isUnchanged(file.real(), stamp)
                ? stamp
                : FileReading.of(file.real()).stamp();
    }

    @Override
    public KnowledgeChange change(FolderState before, FolderScan now) {
        return new FolderChange(now, before);
    }
}
