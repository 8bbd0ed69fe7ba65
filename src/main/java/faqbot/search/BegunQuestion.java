package faqbot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the ways to ask that begin with what is typed; all score the same. Of use for one search,
 * in which it may stand at several places: what it finds it looks for once.
 */
final class BegunQuestion extends Query {
    private final List<Typed> words;
    private final Map<LeafReader, FixedBitSet> found = new ConcurrentHashMap<>();

    /**
     * A typed word.
     *
     * @param place where it stands, the first at 0
     * @param mayGoOn whether it may be the beginning of a longer one
     */
    private record Typed(BytesRef letters, int place, boolean mayGoOn) {
        boolean is(BytesRef term) {
            return mayGoOn ? StringHelper.startsWith(term, letters) : term.equals(letters);
        }
    }

    BegunQuestion(TypedText typed) {
        var read = new ArrayList<Typed>();
        for (int place = 0; place < typed.words().size(); place++) {
            var isLast = place == typed.words().size() - 1;
            var letters = new BytesRef(typed.words().get(place).form());
            read.add(new Typed(letters, place, isLast && typed.isOpen()));
        }
        words = List.copyOf(read);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var begun = begun(leaf.reader());
                var documents = new BitSetIterator(begun, begun.cardinality());
                return ConstantScoreScorerSupplier.fromIterator(
                        documents, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private FixedBitSet begun(LeafReader reader) throws IOException {
        var earlier = found.get(reader);
        if (earlier != null) {
            return earlier;
        }
        var now = find(reader);
        found.put(reader, now);
        return now;
    }

    /** The rarest word first: of the others only those documents are looked at that are left. */
    private FixedBitSet find(LeafReader reader) throws IOException {
        var terms = Terms.getTerms(reader, Fields.FORMS).iterator();
        var frequencies = new ArrayList<Integer>();
        for (var word : words) {
            frequencies.add(frequency(terms, word));
        }
        var rarestFirst =
                words.stream()
                        .sorted(Comparator.comparingInt(word -> frequencies.get(word.place())))
                        .toList();
        var left = new FixedBitSet(reader.maxDoc());
        left.set(0, reader.maxDoc());
        for (var word : rarestFirst) {
            left = among(left, word, terms);
        }
        return left;
    }

    /** Many where nobody has counted: words that begin so. */
    private static int frequency(TermsEnum terms, Typed word) throws IOException {
        if (word.mayGoOn()) {
            return Integer.MAX_VALUE;
        }
        return terms.seekExact(word.letters()) ? terms.docFreq() : 0;
    }

    /** Those of some documents that have a word at its place. */
    private static FixedBitSet among(FixedBitSet documents, Typed word, TermsEnum terms)
            throws IOException {
        var found = new FixedBitSet(documents.length());
        if (terms.seekCeil(word.letters()) == TermsEnum.SeekStatus.END) {
            return found;
        }
        PostingsEnum postings = null;
        for (var term = terms.term(); term != null && word.is(term); term = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.POSITIONS);
            add(postings, word.place(), documents, found);
        }
        return found;
    }

    private static void add(
            PostingsEnum postings, int place, FixedBitSet documents, FixedBitSet found)
            throws IOException {
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            if (documents.get(document)) {
                if (isAt(place, postings)) {
                    found.set(document);
                }
                document = postings.nextDoc();
            } else {
                int next = documents.nextSetBit(document);
                document = next == DocIdSetIterator.NO_MORE_DOCS ? next : postings.advance(next);
            }
        }
    }

    private static boolean isAt(int place, PostingsEnum postings) throws IOException {
        for (int i = 0; i < postings.freq(); i++) {
            int position = postings.nextPosition();
            if (position >= place) {
                return position == place;
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return words.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BegunQuestion question && question.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
