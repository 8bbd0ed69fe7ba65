package faqbot.search;

import faqbot.knowledge.Claims;
import faqbot.knowledge.Entry;
import faqbot.knowledge.KnownEntries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * What changes in an index because a few files have changed.
 *
 * @param indexed what the index has from other files, and from these as it stays
 * @param changed the entries that the index does not have, or not as they are
 * @param gone the keys of those that the index has and the files no longer
 */
record EntryEdit(IndexedEntries indexed, List<Entry> changed, Set<String> gone) {
    /**
     * Compares an index with what was read anew.
     *
     * @param files those that were read or are gone, by their path within the knowledge folder
     */
    static EntryEdit of(IndexReader reader, Collection<String> files, List<Entry> entries)
            throws IOException {
        var before = IndexedFiles.fingerprints(reader, files);
        var changed = new ArrayList<Entry>();
        var gone = new HashSet<>(before.keySet());
        var ignored = new HashSet<>(before.keySet());
        for (var entry : entries) {
            var key = EntryDocuments.key(entry);
            gone.remove(key);
            if (Digest.hex(EntryDocuments.fingerprint(entry)).equals(before.get(key))) {
                ignored.remove(key);
            } else {
                changed.add(entry);
            }
        }
        return new EntryEdit(new IndexedEntries(reader, ignored), changed, gone);
    }

    /** All entries as they will be. */
    KnownEntries known() {
        return new KnownByIndex(indexed, indexed.reader(), this::filesInConflict, ids());
    }

    private SortedSet<String> ids() {
        return changed.stream().map(Entry::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Entries that stay as they were are in conflict with nothing but those that change. */
    private Set<String> filesInConflict() throws IOException {
        var files = new TreeSet<String>();
        var claimants = new HashMap<Long, Entry>();
        for (var entry : changed) {
            for (var claim : Claims.of(entry).toArray()) {
                var others = indexed.filesClaiming(claim);
                var earlier = claimants.putIfAbsent(claim, entry);
                if (earlier != null) {
                    others.add(earlier.place().filePath());
                }
                if (!others.isEmpty()) {
                    files.addAll(others);
                    files.add(entry.place().filePath());
                }
            }
        }
        return files;
    }

    /** Writes the difference, without committing it. */
    void write(IndexWriter writer, Progress progress) throws IOException {
        for (var key : gone) {
            writer.deleteDocuments(new Term(Fields.ENTRY, key));
        }
        progress.started("Indexing", changed.size());
        try {
            for (var entry : changed) {
                writer.updateDocuments(
                        new Term(Fields.ENTRY, EntryDocuments.key(entry)),
                        EntryDocuments.of(entry));
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
    }
}
