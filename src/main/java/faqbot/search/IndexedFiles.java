package faqbot.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Tells what an index has from single files of the knowledge. */
final class IndexedFiles {
    private IndexedFiles() {}

    /** The keys of the entries that the index has from some files, each with its fingerprint. */
    static Map<String, String> fingerprints(IndexReader reader, Collection<String> files)
            throws IOException {
        var entries = new HashMap<String, String>();
        for (var leaf : reader.leaves()) {
            for (var file : files) {
                addEntries(leaf, file, entries);
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
        var fingerprints = reader.getBinaryDocValues(Fields.FINGERPRINT);
        var live = reader.getLiveDocs();
        int document;
        while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            var isLive = live == null || live.get(document);
            if (isLive && ids.advanceExact(document) && fingerprints.advanceExact(document)) {
                entries.put(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        Digest.hex(fingerprints.binaryValue()));
            }
        }
    }
}
