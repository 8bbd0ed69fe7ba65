package faqbot.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the packs of a knowledge folder and reports everything that is wrong with them.
 *
 * <p>It keeps what it read, so that reading again costs no more than the files that changed. One
 * thread at a time may use a reader.
 */
public final class KnowledgeReader implements KnowledgeSource {
    private final Path folder;
    private final List<String> packs;
    private Map<String, ReadFile> known = Map.of();

    /**
     * Makes a reader that has read nothing yet.
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
            var path = file.origin().path();
            var earlier = known.get(path);
            files.put(path, earlier == null ? ReadFile.of(file) : earlier.again(file));
        }
        known = files;
        return new ReadFolder(listing, files).reading();
    }

    @Override
    public FolderState scan(FolderState earlier) {
        var listing = FolderWalk.list(folder, packs);
        var stamps = listing.refusedStamps();
        for (var file : listing.readable()) {
            var path = file.origin().path();
            var stamp = earlier.files().get(path);
            boolean isUnchanged = stamp != null && FileReading.isUnchanged(file.real(), stamp);
            stamps.put(path, isUnchanged ? stamp : FileReading.of(file.real()).stamp());
        }
        return new FolderState(stamps);
    }
}
