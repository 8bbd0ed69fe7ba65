package faqbot.search;

import faqbot.search.Question.Alternative;
import faqbot.search.Question.QuestionWord;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * A question as a query over entries: the best phrasing counts twice, the headings and the best
 * passage once each.
 */
final class EntryQuery {
    /** The documents that end a block; among those that match a question they are the entries. */
    static final BitSetProducer BLOCK_ENDS =
            new QueryBitSetProducer(new TermQuery(new Term(Fields.BLOCK_END, Fields.YES)));

    static final float QUESTION_WEIGHT = 2;
    static final float HEADINGS_WEIGHT = 0.5f;
    static final float TEXT_WEIGHT = 1;

    private EntryQuery() {}

    static Query of(Question question) {
        return new BooleanQuery.Builder()
                .add(boosted(best(Fields.QUESTION, question), QUESTION_WEIGHT), Occur.SHOULD)
                .add(boosted(anyWord(Fields.HEADINGS, question), HEADINGS_WEIGHT), Occur.SHOULD)
                .add(boosted(best(Fields.TEXT, question), TEXT_WEIGHT), Occur.SHOULD)
                .build();
    }

    /** The words of the question in one field, each worth what its best alternative is. */
    static Query anyWord(String field, Question question) {
        var words = new BooleanQuery.Builder();
        question.words().stream()
                .filter(word -> !word.alternatives().isEmpty())
                .forEach(word -> words.add(word(field, word), Occur.SHOULD));
        return words.build();
    }

    private static Query best(String field, Question question) {
        return new ToParentBlockJoinQuery(anyWord(field, question), BLOCK_ENDS, ScoreMode.Max);
    }

    static Query word(String field, QuestionWord word) {
        var alternatives =
                word.alternatives().stream()
                        .map(alternative -> alternative(field, alternative, word.weight()))
                        .toList();
        return alternatives.size() == 1
                ? alternatives.getFirst()
                : new DisjunctionMaxQuery(alternatives, 0);
    }

    private static Query alternative(String field, Alternative alternative, double weight) {
        var stems = alternative.stems();
        var boost = (float) (weight * alternative.factor() / stems.size());
        return stems.size() == 1
                ? boosted(new TermQuery(new Term(field, stems.getFirst())), boost)
                : boosted(new PhraseQuery(field, stems.toArray(String[]::new)), boost);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
