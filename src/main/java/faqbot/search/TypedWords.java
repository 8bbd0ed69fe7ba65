package faqbot.search;

import faqbot.search.Question.QuestionWord;
import faqbot.search.Vocabulary.Correction;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The words of a typed text as a query over ways to ask. */
final class TypedWords {
    /** What a function word counts for here, as a share of what it does in a search. */
    private static final float FUNCTION_WORD_SHARE = 0.5f;

    private static final double CORRECTION_FACTOR = 0.7;

    private final TypedText typed;
    private final Vocabulary vocabulary;
    private final List<Query> contentWords = new ArrayList<>();
    private final List<Query> functionWords = new ArrayList<>();
    private boolean hasUnknownWord;
    private double weight;

    private TypedWords(TypedText typed, Vocabulary vocabulary) {
        this.typed = typed;
        this.vocabulary = vocabulary;
    }

    static TypedWords read(TypedText typed, Vocabulary vocabulary, QuestionReader reader) {
        var words = new TypedWords(typed, vocabulary);
        var beginnings = typed.beginning().map(vocabulary::beginnings).orElse(List.of());
        var question =
                beginnings.isEmpty() ? reader.read(typed.text()) : reader.readOpen(typed.text());
        for (var word : question.words()) {
            words.add(word, typed.mayContinue(word) ? beginnings : List.of());
        }
        return words;
    }

    private void add(QuestionWord word, List<Correction> beginnings) {
        if (!beginnings.isEmpty()) {
            contentWords.add(begun(word, beginnings));
        } else if (word.alternatives().isEmpty()) {
            hasUnknownWord |= !mayBecomeFunctionWord(word);
        } else if (word.rarity() == 0) {
            functionWords.add(
                    new BoostQuery(EntryQuery.word(Fields.QUESTION, word), FUNCTION_WORD_SHARE));
            weight += FUNCTION_WORD_SHARE * word.weight();
        } else {
            contentWords.add(EntryQuery.word(Fields.QUESTION, word));
            weight += word.weight();
        }
    }

    /** A word that is perhaps complete and perhaps not, whichever is worth more. */
    private Query begun(QuestionWord word, List<Correction> beginnings) {
        var readings = new ArrayList<Query>();
        if (!word.alternatives().isEmpty()) {
            readings.add(EntryQuery.word(Fields.QUESTION, word));
        }
        var letters = typed.beginning().orElseThrow();
        var heaviest = word.weight();
        for (var beginning : beginnings) {
            var factor = beginning.word().equals(letters) ? 1 : CORRECTION_FACTOR;
            var worth = factor * weight(beginning);
            readings.add(new BoostQuery(new BegunWord(beginning.word()), (float) worth));
            heaviest = Math.max(heaviest, worth);
        }
        weight += heaviest;
        return new DisjunctionMaxQuery(readings, 0);
    }

    /** Several ways to ask for one entry make a beginning look a bit commoner than it is. */
    private double weight(Correction beginning) {
        var entries = Math.min(vocabulary.entries(), beginning.entries());
        return QuestionReader.weight(vocabulary.rarity(entries), false);
    }

    /** {@code isn} is found nowhere, and is not to be taken for a word that is unknown. */
    private boolean mayBecomeFunctionWord(QuestionWord word) {
        return typed.mayContinue(word)
                && typed.beginning().filter(FunctionWords::mayBegin).isPresent();
    }

    /** About what it adds to a score if all words are there. */
    double weight() {
        return weight;
    }

    /**
     * Finds what has half of the content words, or all function words where there are no others.
     * Where none of the content words is known, it finds nothing: the rest tells nothing.
     */
    Query query() {
        var query = new BooleanQuery.Builder();
        if (!contentWords.isEmpty()) {
            query.add(halfOf(contentWords), Occur.MUST);
            functionWords.forEach(word -> query.add(word, Occur.SHOULD));
            return query.build();
        }
        functionWords.forEach(word -> query.add(word, Occur.MUST));
        return hasUnknownWord || functionWords.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : query.build();
    }

    private static Query halfOf(List<Query> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((words.size() + 1) / 2).build();
    }
}
