package faqbot.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LiveDocs;

/** Counts the documents that have a term and are not deleted. */
final class LivingCount {
    /** To look for one document among others takes about as long as to pass by so many. */
    private static final int PASSED_BY = 8;

    private LivingCount() {}

    static int of(IndexReader reader, Term term) throws IOException {
        int count = 0;
        for (var leaf : reader.leaves()) {
            count += of(leaf.reader(), term);
        }
        return count;
    }

    private static int of(LeafReader reader, Term term) throws IOException {
        int all = reader.docFreq(term);
        var live = reader.getLiveDocs();
        if (all == 0 || live == null) {
            return all;
        }
        var documents = reader.postings(term, PostingsEnum.NONE);
        return live instanceof LiveDocs known && known.deletedCount() < all / PASSED_BY
                ? all - common(documents, known.deletedDocsIterator())
                : size(new LivingDocuments(documents, live));
    }

    private static int common(DocIdSetIterator documents, DocIdSetIterator deleted)
            throws IOException {
        int count = 0;
        for (int gone = deleted.nextDoc();
                gone != DocIdSetIterator.NO_MORE_DOCS;
                gone = deleted.nextDoc()) {
            int next = documents.docID() < gone ? documents.advance(gone) : documents.docID();
            count += next == gone ? 1 : 0;
        }
        return count;
    }

    private static int size(DocIdSetIterator documents) throws IOException {
        int count = 0;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count++;
        }
        return count;
    }
}
