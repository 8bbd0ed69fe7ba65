package faqbot.search;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Pack;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * The index as it stood at one moment.
 *
 * <p>Answers depend on the question and the knowledge alone, not on how the index came to be. Any
 * number of threads may search.
 */
final class PassageIndex {
    /** Equal scores are ordered by entry: the order of documents tells of the index's history. */
    static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    /** Hits looked for beyond those asked for, because counter-examples may rule some out. */
    private static final int SPARE_HITS = 3;

    /**
     * So many of the best by words and of the nearest by meaning are weighed against each other.
     */
    private static final int CANDIDATES = 50;

    private final IndexReader reader;
    private final Meanings meanings;
    private final HitReader hits;
    private final IndexSearcher searcher;
    private final BestByWords byWords;
    private final Map<String, Pack> packs;
    private final Vocabulary vocabulary;
    private final QuestionReader questions;
    private final SpellingMender spelling;
    private final SnapshotDirectory directory;

    private final ReadOnce<List<DecisionFramework>> frameworks;
    private final ReadOnce<List<FrameworkCard>> frameworkCards;
    private final ReadOnce<IndexSize> size;

    /** Makes an index that holds the reader until it is released. */
    PassageIndex(IndexReader reader, Meanings meanings) throws IOException {
        this.reader = reader;
        this.meanings = meanings;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EntrySimilarity());
        searcher.setQueryCache(null);
        this.byWords = new BestByWords(searcher);
        this.packs = readPacks();
        this.vocabulary = new Vocabulary(reader);
        this.hits = new HitReader(new StoredEntries(reader), vocabulary, packs);
        var synonyms = packs.values().stream().flatMap(pack -> pack.synonyms().stream()).toList();
        this.questions = new QuestionReader(vocabulary, new Synonyms(synonyms));
        this.spelling = new SpellingMender(vocabulary, meanings::isWord);
        this.directory = new SnapshotDirectory(searcher, packs, vocabulary, questions);
        this.frameworks = new ReadOnce<>(() -> FrameworkDocuments.all(searcher));
        this.frameworkCards = new ReadOnce<>(() -> FrameworkDocuments.cards(searcher));
        this.size = new ReadOnce<>(() -> IndexSize.of(reader));
        // Last, so that nobody has to release the reader if something before fails.
        reader.incRef();
    }

    /** The entries that match a question, at most {@code top}, of which so many are shown. */
    Ranking search(String message, int shown, int top) {
        var text = ChatText.plain(message);
        var question = questions.read(text);
        try {
            return search(question, comparison(text, question), shown, top);
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    /** Nothing where no meanings are known, or where the question has no word that could mean. */
    private Optional<Comparison> comparison(String text, Question question) {
        return meanings.areComparable() && !question.words().isEmpty()
                ? Optional.of(meanings.compare(spelling.mend(text)))
                : Optional.empty();
    }

    private Ranking search(Question question, Optional<Comparison> comparison, int shown, int top)
            throws IOException {
        var own = withWording(question);
        var stems = new StemReader(reader, question);
        int spared = Math.min(top, entries()) + SPARE_HITS;
        int looked = comparison.isPresent() ? Math.max(CANDIDATES, spared) : spared;
        while (true) {
            var candidates = candidates(stems, comparison, looked);
            var areFew = candidates.size() < looked;
            if (areFew || looked >= CANDIDATES || documents(candidates).containsAll(own)) {
                var ordered = ownWordingFirst(candidates, own);
                var found = hits.read(stems, own, ordered, shown, top);
                if (found.size() == top || areFew) {
                    return found;
                }
            }
            looked = Math.max(CANDIDATES, looked * 2);
        }
    }

    private List<Candidate> candidates(StemReader stems, Optional<Comparison> comparison, int most)
            throws IOException {
        var found = byWords.find(stems, most);
        return comparison
                .map(compared -> Candidates.fused(found, compared, most))
                .orElseGet(() -> Candidates.byWords(found));
    }

    private static Set<Integer> documents(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::document).collect(Collectors.toSet());
    }

    /** The documents of the entries that a question is, word for word, a wording of. */
    private Set<Integer> withWording(Question question) throws IOException {
        var query = new TermQuery(EntryDocuments.wording(question.stems()));
        var found = searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
        return Arrays.stream(found).map(document -> document.doc).collect(Collectors.toSet());
    }

    /**
     * Scores know no order of words: "A after B" is the wording of one entry, "B after A"
     * another's.
     */
    private static List<Candidate> ownWordingFirst(List<Candidate> candidates, Set<Integer> own) {
        return candidates.stream()
                .sorted(Comparator.comparing(candidate -> !own.contains(candidate.document())))
                .toList();
    }

    int entries() {
        return vocabulary.entries();
    }

    EntryDirectory directory() {
        return directory;
    }

    /** The decision frameworks, ordered by file. */
    List<DecisionFramework> frameworks() {
        return frameworks.get();
    }

    /** The cards of the decision frameworks, ordered by id. */
    List<FrameworkCard> frameworkCards() {
        return frameworkCards.get();
    }

    IndexSize size() {
        return size.get();
    }

    Collection<Pack> packs() {
        return packs.values();
    }

    /** The text with the words mended that a question would have mended. */
    String mended(String text) {
        return spelling.mend(ChatText.plain(text));
    }

    Meanings meanings() {
        return meanings;
    }

    IndexReader reader() {
        return reader;
    }

    private Map<String, Pack> readPacks() throws IOException {
        return new StoredPacks(reader)
                .all().stream().collect(Collectors.toMap(Pack::folder, Function.identity()));
    }
}
