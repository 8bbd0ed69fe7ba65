package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Pack;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The index as it stood at one moment.
 *
 * <p>Answers depend on the question and the knowledge alone, not on how the index came to be. Any
 * number of threads may search.
 */
final class PassageIndex {
    /** Equal scores are ordered by entry: the order of documents tells of the index's history. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    /**
     * Scores know no order of words: "A after B" is the wording of one entry, "B after A"
     * another's.
     */
    private static final Comparator<Hit> OWN_WORDING_FIRST =
            Comparator.comparing(hit -> !hit.evidence().isOwnWording());

    /** Hits looked for beyond those asked for, because counter-examples may rule some out. */
    private static final int SPARE_HITS = 3;

    private static final int MOST_PACKS = 10_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Pack> packs;
    private final Vocabulary vocabulary;
    private final QuestionReader questions;

    /** Makes an index that holds the reader until it is released. */
    PassageIndex(IndexReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EntrySimilarity());
        searcher.setQueryCache(null);
        this.packs = readPacks();
        this.vocabulary = new Vocabulary(searcher);
        var synonyms = packs.values().stream().flatMap(pack -> pack.synonyms().stream()).toList();
        this.questions = new QuestionReader(vocabulary, new Synonyms(synonyms));
        // Last, so that nobody has to release the reader if something before fails.
        reader.incRef();
    }

    /** The entries that match a question, best first, at most {@code top}; one hit per entry. */
    List<Hit> search(String text, int top) {
        var question = questions.read(text);
        try {
            var looked = Math.min(top, entries()) + SPARE_HITS;
            while (true) {
                var found = find(question, looked);
                var hits = hits(found, top, question);
                if (hits.size() == top || found.length < looked) {
                    return hits;
                }
                looked *= 2;
            }
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first {@code top} of what was found that no counter-example rules out. */
    private List<Hit> hits(ScoreDoc[] found, int top, Question question) throws IOException {
        var evidence = new EvidenceReader(question, vocabulary);
        var hits = new ArrayList<Hit>();
        for (var document : found) {
            var entry = EntryDocuments.entry(block(document.doc));
            if (!evidence.isCounterExample(entry)) {
                hits.add(hit(entry, question, evidence, scoreOf(document)));
            }
        }
        hits.sort(OWN_WORDING_FIRST);
        return hits.stream().limit(top).toList();
    }

    int entries() {
        return vocabulary.entries();
    }

    IndexReader reader() {
        return reader;
    }

    private ScoreDoc[] find(Question question, int top) throws IOException {
        var collector = new TopFieldCollectorManager(BEST_FIRST, top, top);
        return searcher.search(EntryQuery.of(question), collector).scoreDocs;
    }

    private static double scoreOf(ScoreDoc found) {
        return ((Float) ((FieldDoc) found).fields[0]).doubleValue();
    }

    private Hit hit(Entry entry, Question question, EvidenceReader evidence, double score) {
        return new Hit(
                entry.id(),
                entry.headings(),
                BestPassage.of(entry.passages(), question),
                entry.place(),
                link(entry),
                entry.details(),
                score,
                evidence.read(entry, score));
    }

    private Optional<URI> link(Entry entry) {
        return Optional.ofNullable(packs.get(entry.place().pack()))
                .flatMap(pack -> pack.link(entry.place()));
    }

    /** The documents of an entry: its children and, last, its own. */
    private List<Document> block(int parent) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(parent, reader.leaves()));
        var ends = EntryQuery.BLOCK_ENDS.getBitSet(leaf);
        var last = parent - leaf.docBase;
        var first = last == 0 ? 0 : ends.prevSetBit(last - 1) + 1;
        var stored = leaf.reader().storedFields();
        var block = new ArrayList<Document>();
        for (int document = first; document <= last; document++) {
            block.add(stored.document(document));
        }
        return block;
    }

    private Map<String, Pack> readPacks() throws IOException {
        var query = new TermQuery(new Term(Fields.TYPE, Fields.PACK_DOCUMENT));
        var read = new ArrayList<Pack>();
        var stored = searcher.storedFields();
        for (var found : searcher.search(query, MOST_PACKS).scoreDocs) {
            read.add(PackDocuments.pack(stored.document(found.doc)));
        }
        return read.stream().collect(Collectors.toMap(Pack::folder, Function.identity()));
    }
}
