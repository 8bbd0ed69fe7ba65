package faqbot.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Those of some documents that are not deleted. */
final class LivingDocuments extends FilteredDocIdSetIterator {
    private final Bits live;

    LivingDocuments(DocIdSetIterator documents, Bits live) {
        super(documents);
        this.live = live;
    }

    @Override
    protected boolean match(int document) throws IOException {
        return live.get(document);
    }
}
