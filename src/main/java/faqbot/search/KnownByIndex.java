package faqbot.search;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.KnownEntries;
import faqbot.knowledge.Pack;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The entries of an index, with some that it does not have yet.
 *
 * @param indexed those of the index
 * @param before the index before the change, for packs and frameworks
 * @param conflicts finds the files in conflict
 * @param added the ids of the others
 */
record KnownByIndex(
        IndexedEntries indexed, IndexReader before, Conflicts conflicts, SortedSet<String> added)
        implements KnownEntries {
    /** Finds the files of entries that have something in common that they may not. */
    @FunctionalInterface
    interface Conflicts {
        Set<String> files() throws IOException;
    }

    /** A question to the index. */
    @FunctionalInterface
    private interface Question<T> {
        T answer() throws IOException;
    }

    /** All entries of an index that was written already. */
    static KnownByIndex all(IndexReader written, IndexReader before) {
        var all = new IndexedEntries(written, Set.of());
        return new KnownByIndex(all, before, all::filesInConflict, new TreeSet<>());
    }

    @Override
    public Set<String> inConflict() {
        return ask(conflicts::files);
    }

    @Override
    public boolean has(String id) {
        return added.contains(id) || ask(() -> indexed.has(id));
    }

    @Override
    public List<String> idsFrom(String beginning) {
        var ids = new TreeSet<>(ask(() -> indexed.idsFrom(beginning)));
        added.stream().filter(id -> id.startsWith(beginning)).forEach(ids::add);
        return List.copyOf(ids);
    }

    @Override
    public boolean hasEntries(String file) {
        return ask(() -> indexed.hasEntries(file));
    }

    @Override
    public List<Pack> packs() {
        return ask(() -> new StoredPacks(before).all());
    }

    @Override
    public List<DecisionFramework> frameworks() {
        return ask(() -> FrameworkDocuments.all(new IndexSearcher(before)));
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }
}
