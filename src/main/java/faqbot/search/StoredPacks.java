package faqbot.search;

import faqbot.knowledge.Pack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Reads packs back from an index.
 *
 * @param reader of the index
 */
record StoredPacks(IndexReader reader) {
    private static final int MOST_PACKS = 10_000;

    /** All packs, in no order that means anything. */
    List<Pack> all() throws IOException {
        var query = new TermQuery(new Term(Fields.TYPE, Fields.PACK_DOCUMENT));
        var searcher = new IndexSearcher(reader);
        var stored = searcher.storedFields();
        var packs = new ArrayList<Pack>();
        for (var found : searcher.search(query, MOST_PACKS).scoreDocs) {
            packs.add(PackDocuments.pack(stored.document(found.doc)));
        }
        return packs;
    }
}
