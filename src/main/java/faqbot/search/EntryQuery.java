package faqbot.search;

import faqbot.search.Question.Alternative;
import faqbot.search.Question.QuestionWord;
import java.util.List;
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

    /** The fields that are searched. */
    static final List<String> FIELDS = List.of(Fields.QUESTION, Fields.HEADINGS, Fields.TEXT);

    private EntryQuery() {}

    static Query of(Question question) {
        var query = new BooleanQuery.Builder();
        for (var field : FIELDS) {
            var matches =
                    field.equals(Fields.HEADINGS)
                            ? anyWord(field, question)
                            : best(field, question);
            query.add(boosted(matches, weight(field)), Occur.SHOULD);
        }
        return query.build();
    }

    /** What a field counts. */
    static float weight(String field) {
        return switch (field) {
            case Fields.QUESTION -> QUESTION_WEIGHT;
            case Fields.HEADINGS -> HEADINGS_WEIGHT;
            case Fields.TEXT -> TEXT_WEIGHT;
            default ->
                    throw new IllegalArgumentException("field must be searched but was " + field);
        };
    }

    /** What a word counts where an alternative stands for it: a phrase is scored by its stems. */
    static float weight(QuestionWord word, Alternative alternative) {
        return (float) (word.weight() * alternative.factor() / alternative.stems().size());
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
                        .map(found -> alternative(field, found, weight(word, found)))
                        .toList();
        return alternatives.size() == 1
                ? alternatives.getFirst()
                : new DisjunctionMaxQuery(alternatives, 0);
    }

    private static Query alternative(String field, Alternative alternative, float weight) {
        var stems = alternative.stems();
        return stems.size() == 1
                ? boosted(new TermQuery(new Term(field, stems.getFirst())), weight)
                : boosted(new PhraseQuery(field, stems.toArray(String[]::new)), weight);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
