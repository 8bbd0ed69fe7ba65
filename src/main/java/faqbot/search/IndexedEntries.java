package faqbot.search;

import faqbot.knowledge.Claims;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What an index remembers of entries.
 *
 * @param reader of the index
 * @param ignored the keys of entries that do not count
 */
record IndexedEntries(IndexReader reader, Set<String> ignored) {
    IndexedEntries {
        ignored = Set.copyOf(ignored);
    }

    /** Something to do with an entry's own document. */
    private interface Visitor {
        void visit(int document) throws IOException;
    }

    /** The files of the entries that have a claim. */
    Set<String> filesClaiming(long claim) throws IOException {
        var files = new TreeSet<String>();
        visit(
                EntryDocuments.claim(claim),
                document -> {
                    if (!ignored.contains(key(document))) {
                        files.add(file(document));
                    }
                });
        return files;
    }

    /** The files of all entries that have a claim in common with another one. */
    Set<String> filesInConflict() throws IOException {
        var files = new TreeSet<String>();
        var claims = MultiTerms.getTerms(reader, Fields.CLAIM);
        if (claims == null) {
            return files;
        }
        var terms = claims.iterator();
        for (var term = terms.next(); term != null; term = terms.next()) {
            if (terms.docFreq() > 1) {
                var documents = new HashSet<Integer>();
                visit(new Term(Fields.CLAIM, term), documents::add);
                if (documents.size() > 1) {
                    for (var document : documents) {
                        files.add(file(document));
                    }
                }
            }
        }
        return files;
    }

    boolean has(String id) throws IOException {
        var keys = new HashSet<String>();
        visit(EntryDocuments.claim(Claims.id(id)), document -> keys.add(key(document)));
        keys.removeAll(ignored);
        return keys.contains(EntryDocuments.key(id));
    }

    /** The ids that begin so, in order. */
    Set<String> idsFrom(String beginning) throws IOException {
        var ids = new TreeSet<String>();
        var stored = new StoredEntries(reader);
        for (var leaf : reader.leaves()) {
            for (var place : StoredEntries.places(leaf)) {
                if (place.key().startsWith(beginning) && !ignored.contains(place.key())) {
                    ids.add(stored.read(leaf.docBase + place.document()).id());
                }
            }
        }
        return ids;
    }

    boolean hasEntries(String file) throws IOException {
        for (var leaf : reader.leaves()) {
            if (living(leaf, new Term(Fields.FILE, file)).nextDoc()
                    != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }

    private String key(int document) throws IOException {
        return new StoredEntries(reader).key(document);
    }

    private String file(int document) throws IOException {
        return new StoredEntries(reader).card(document).filePath();
    }

    private void visit(Term term, Visitor visitor) throws IOException {
        for (var leaf : reader.leaves()) {
            var documents = living(leaf, term);
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                visitor.visit(leaf.docBase + document);
            }
        }
    }

    private static DocIdSetIterator living(LeafReaderContext leaf, Term term) throws IOException {
        var documents = leaf.reader().postings(term, PostingsEnum.NONE);
        var live = leaf.reader().getLiveDocs();
        if (documents == null) {
            return DocIdSetIterator.empty();
        }
        return live == null ? documents : new LivingDocuments(documents, live);
    }
}
