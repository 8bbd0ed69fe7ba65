package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Pack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** What there is to find in an index as it stood at one moment. */
final class SnapshotDirectory implements EntryDirectory {
    /** Among a million entries hardly two have claims that look alike. */
    private static final int MOST_ALIKE = 10;

    private final IndexSearcher searcher;
    private final Map<String, Pack> packs;
    private final Vocabulary vocabulary;
    private final QuestionReader questions;
    private final StoredEntries stored;

    private final ReadOnce<Catalogue> catalogue;

    SnapshotDirectory(
            IndexSearcher searcher,
            Map<String, Pack> packs,
            Vocabulary vocabulary,
            QuestionReader questions) {
        this.searcher = searcher;
        this.packs = packs;
        this.vocabulary = vocabulary;
        this.questions = questions;
        this.stored = new StoredEntries(searcher.getIndexReader());
        this.catalogue =
                new ReadOnce<>(() -> CatalogueReader.read(searcher.getIndexReader(), packs));
    }

    @Override
    public List<EntryTitle> complete(String typed, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 but was " + most);
        }
        var text = TypedText.of(typed);
        return text.words().isEmpty() ? firstOfEachTopic(most) : completions(text, most);
    }

    private List<EntryTitle> completions(TypedText text, int most) {
        var words = TypedWords.read(text, vocabulary, questions);
        try {
            var titles = new ArrayList<EntryTitle>();
            for (var document : find(CompletionQuery.of(text, words), most)) {
                titles.add(stored.card(document).entry());
            }
            return titles;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The topics take turns, so that each is there. */
    private List<EntryTitle> firstOfEachTopic(int most) {
        var topics =
                catalogue().packs().stream().flatMap(shelf -> shelf.topics().stream()).toList();
        var longest = topics.stream().mapToInt(topic -> topic.entries().size()).max().orElse(0);
        var titles = new LinkedHashSet<EntryTitle>();
        for (int turn = 0; turn < longest && titles.size() < most; turn++) {
            for (var topic : topics) {
                if (turn < topic.entries().size()) {
                    titles.add(topic.entries().get(turn));
                }
            }
        }
        return titles.stream().limit(most).toList();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Optional<FoundEntry> find(String key) {
        if (!EntryKey.isKey(key)) {
            return Optional.empty();
        }
        try {
            var query = new TermQuery(EntryDocuments.claimOfKey(key));
            for (var document : find(query, MOST_ALIKE)) {
                if (stored.card(document).entry().key().equals(key)) {
                    return Optional.of(found(stored.read(document)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private FoundEntry found(Entry entry) {
        var pack = Optional.ofNullable(packs.get(entry.place().pack()));
        return new FoundEntry(entry, pack.flatMap(found -> found.link(entry.place())));
    }

    /** The numbers of the documents of the entries that match best. */
    private int[] find(Query query, int most) throws IOException {
        var limit = Math.max(1, Math.min(most, vocabulary.entries()));
        var collector = new TopFieldCollectorManager(PassageIndex.BEST_FIRST, limit, limit);
        var found = searcher.search(query, collector).scoreDocs;
        return Arrays.stream(found).mapToInt(document -> document.doc).toArray();
    }

    private static IndexException unreadable(IOException e) {
        return new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
}
