package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.Knowledge;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Brings an index from the state it stands for to new knowledge, touching only what changed. */
final class IndexUpdate {
    private final IndexWriter writer;
    private final FolderState before;
    private final Progress progress;

    IndexUpdate(IndexWriter writer, FolderState before, Progress progress) {
        this.writer = writer;
        this.before = before;
        this.progress = progress;
    }

    /** Updates and commits. */
    void to(Knowledge knowledge) throws IOException {
        var changed = changedFiles(knowledge.state());
        var indexed = indexedEntries(changed);
        var wanted = entriesOf(knowledge, changed);
        for (var key : indexed.keySet()) {
            if (!wanted.containsKey(key)) {
                writer.deleteDocuments(new Term(Fields.ENTRY, key));
            }
        }
        index(wanted.values().stream().filter(entry -> isNew(entry, indexed)).toList());
        replace(Fields.PACK_DOCUMENT, knowledge.packs().stream().map(PackDocuments::of).toList());
        replace(
                Fields.FRAMEWORK_DOCUMENT,
                knowledge.frameworks().stream().map(FrameworkDocuments::of).toList());
        writer.setLiveCommitData(IndexCommit.of(knowledge.state()).asData().entrySet());
        writer.commit();
    }

    private Set<String> changedFiles(FolderState now) {
        var changed = new TreeSet<String>();
        before.files().entrySet().stream()
                .filter(file -> !now.holds(file))
                .forEach(file -> changed.add(file.getKey()));
        now.files().entrySet().stream()
                .filter(file -> !before.holds(file))
                .forEach(file -> changed.add(file.getKey()));
        return changed;
    }

    private static Map<String, Entry> entriesOf(Knowledge knowledge, Set<String> files) {
        return knowledge.entries().stream()
                .filter(entry -> files.contains(entry.place().pack() + "/" + entry.place().file()))
                .collect(Collectors.toMap(EntryDocuments::key, entry -> entry));
    }

    private static boolean isNew(Entry entry, Map<String, String> indexed) {
        return !EntryDocuments.fingerprint(entry).equals(indexed.get(EntryDocuments.key(entry)));
    }

    private void index(List<Entry> entries) throws IOException {
        progress.started("Indexing", entries.size());
        try {
            for (var entry : entries) {
                writer.updateDocuments(
                        new Term(Fields.ENTRY, EntryDocuments.key(entry)),
                        EntryDocuments.of(entry));
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
    }

    /** Puts documents in the place of all of their type. */
    private void replace(String type, List<Document> documents) throws IOException {
        var old = new Term(Fields.TYPE, type);
        if (documents.isEmpty()) {
            writer.deleteDocuments(old); // Lucene takes no empty block
        } else {
            writer.updateDocuments(old, documents);
        }
    }

    /** The keys of the entries that the index has from some files, each with its fingerprint. */
    private Map<String, String> indexedEntries(Set<String> files) throws IOException {
        var entries = new HashMap<String, String>();
        if (before.files().isEmpty()) {
            return entries;
        }
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                for (var file : files) {
                    addEntries(leaf, file, entries);
                }
            }
        }
        return entries;
    }

    private static void addEntries(LeafReaderContext leaf, String file, Map<String, String> entries)
            throws IOException {
        var reader = leaf.reader();
        var documents = reader.postings(new Term(Fields.FILE, file), PostingsEnum.NONE);
        if (documents == null) {
            return;
        }
        var ids = reader.getSortedDocValues(Fields.ORDER);
        var fingerprints = reader.getSortedDocValues(Fields.FINGERPRINT);
        var live = reader.getLiveDocs();
        int document;
        while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            var isLive = live == null || live.get(document);
            if (isLive && ids.advanceExact(document) && fingerprints.advanceExact(document)) {
                entries.put(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        fingerprints.lookupOrd(fingerprints.ordValue()).utf8ToString());
            }
        }
    }
}
