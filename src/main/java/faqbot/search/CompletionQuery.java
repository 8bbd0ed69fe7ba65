package faqbot.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * A typed text as a query over entries: first those whose title begins with it, then those with the
 * best way to ask.
 */
final class CompletionQuery {
    /** More than words are ever worth, and so little that a score still tells them apart. */
    private static final float TITLE_BEGINS = 1_000;

    /** What a way to ask gains that begins with all that is typed: as much as a rare word. */
    private static final float QUESTION_BEGINS = 2;

    /** Beside what other words tell: who reads the list sees titles only. */
    private static final double TITLE_SHARE = 0.05;

    private static final Query IS_TITLE = new TermQuery(new Term(Fields.TITLE, Fields.YES));

    private CompletionQuery() {}

    static Query of(TypedText typed, TypedWords words) {
        var begun = new BegunQuestion(typed);
        var title = new ConstantScoreQuery(best(titleBegins(begun)));
        return new BooleanQuery.Builder()
                .add(new BoostQuery(title, TITLE_BEGINS), Occur.SHOULD)
                .add(best(question(typed, begun, words)), Occur.SHOULD)
                .build();
    }

    private static Query best(Query ofWayToAsk) {
        return new ToParentBlockJoinQuery(ofWayToAsk, EntryQuery.BLOCK_ENDS, ScoreMode.Max);
    }

    private static Query titleBegins(Query begun) {
        return new BooleanQuery.Builder()
                .add(begun, Occur.FILTER)
                .add(IS_TITLE, Occur.FILTER)
                .build();
    }

    private static Query question(TypedText typed, Query begun, TypedWords words) {
        var question = new BooleanQuery.Builder().add(words.query(), Occur.MUST);
        var title = new ConstantScoreQuery(IS_TITLE);
        var titleBonus = (float) (TITLE_SHARE * words.weight());
        question.add(new BoostQuery(title, titleBonus), Occur.SHOULD);
        if (typed.words().size() > 1) { // a single word at the beginning tells nothing
            question.add(new BoostQuery(begun, QUESTION_BEGINS), Occur.SHOULD);
        }
        return question.build();
    }
}
