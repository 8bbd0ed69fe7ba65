package faqbot.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a knowledge folder at one moment, to tell whether and where it changed.
 *
 * @param files the path within the knowledge folder (with {@code /}) to the file's stamp
 */
public record FolderState(SortedMap<String, Stamp> files) {
    public static final FolderState EMPTY = new FolderState(new TreeMap<>());

    /**
     * A file's fingerprint.
     *
     * @param size in bytes
     * @param modified the time of the last change in milliseconds since 1970; 0 if that was so
     *     recently that the same time would not prove the same content
     * @param sha256 the content's hash in hexadecimal; it alone decides whether two files are
     *     equal; empty for what could not be read
     */
    public record Stamp(long size, long modified, String sha256) {}

    public FolderState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether both hold the same files with the same content, whenever they were written. */
    public boolean sameContent(FolderState other) {
        return files.size() == other.files.size()
                && files.entrySet().stream().allMatch(file -> other.holds(file));
    }

    /** The files that are new, changed or gone in a later state. */
    public SortedSet<String> changedFiles(FolderState later) {
        var changed = new TreeSet<String>();
        addMissing(later, changed);
        later.addMissing(this, changed);
        return changed;
    }

    private void addMissing(FolderState other, Set<String> changed) {
        files.entrySet().stream()
                .filter(file -> !other.holds(file))
                .forEach(file -> changed.add(file.getKey()));
    }

    /** How much some of the files hold, in bytes; those that are gone hold nothing. */
    long size(Collection<String> paths) {
        long size = 0;
        for (var path : paths) {
            var stamp = files.get(path);
            size += stamp == null ? 0 : stamp.size();
        }
        return size;
    }

    /** Whether a file of this path and content is among the files. */
    public boolean holds(Map.Entry<String, Stamp> file) {
        var stamp = files.get(file.getKey());
        return stamp != null && stamp.sha256().equals(file.getValue().sha256());
    }
}
