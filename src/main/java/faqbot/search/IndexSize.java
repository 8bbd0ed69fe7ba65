package faqbot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * How much an index answers from.
 *
 * @param entries the number of entries
 * @param passages the number of their passages, at least one for each entry
 */
public record IndexSize(int entries, int passages) {
    /**
     * The size of an index on disk, if there is one that can be read; nothing is created.
     *
     * @throws IndexException if the folder cannot be read
     */
    public static Optional<IndexSize> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var directory = FSDirectory.open(folder)) {
            var opened = IndexFolder.open(directory);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (var reader = opened.get()) {
                return Optional.of(of(reader));
            }
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    static IndexSize of(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        try {
            return new IndexSize(
                    count(searcher, Fields.ENTRY_DOCUMENT),
                    count(searcher, Fields.PASSAGE_DOCUMENT));
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    private static int count(IndexSearcher searcher, String type) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.TYPE, type)));
    }
}
