package faqbot.search;

import faqbot.search.Question.QuestionWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Scores entries as {@link EntryQuery} does, to the last bit, by what was read of them. That spares
 * Lucene a look at each term for the scores and another for the evidence.
 */
final class EntryScore {
    /** Of each field that is searched, in the order of {@link EntryQuery#FIELDS}. */
    private final List<List<Clause>> clauses = new ArrayList<>();

    /** What a word adds to the score of a text: the most that one of its alternatives does. */
    private record Clause(List<Part> parts) {}

    /** What an alternative adds. */
    private record Part(int term, SimScorer scorer) {}

    /** An alternative and its weight, whatever the field. */
    private record Weighed(List<String> stems, float weight) {}

    /** The scores for a question. */
    EntryScore(Question question, QuestionTerms terms) {
        var words = words(question);
        for (var field : EntryQuery.FIELDS) {
            var ofField = new ArrayList<Clause>();
            words.forEach(
                    (word, weight) -> ofField.add(clause(field, word, weight.floatValue(), terms)));
            clauses.add(ofField);
        }
    }

    /**
     * The words that may be found with the weight of each. As in a Lucene query, words for which
     * the same stands are one, as heavy as all of them.
     */
    private static Map<List<Weighed>, Double> words(Question question) {
        var words = new LinkedHashMap<List<Weighed>, Double>();
        for (var word : question.words()) {
            var found = word.alternatives();
            if (found.size() == 1) {
                var only = found.getFirst();
                double weight = EntryQuery.weight(word, only);
                words.merge(List.of(new Weighed(only.stems(), 1)), weight, Double::sum);
            } else if (!found.isEmpty()) {
                words.merge(weighed(word), 1.0, Double::sum);
            }
        }
        return words;
    }

    private static List<Weighed> weighed(QuestionWord word) {
        return word.alternatives().stream()
                .map(found -> new Weighed(found.stems(), EntryQuery.weight(word, found)))
                .toList();
    }

    private static Clause clause(
            String field, List<Weighed> word, float weight, QuestionTerms terms) {
        var parts = new ArrayList<Part>();
        for (var found : word) {
            var stems = found.stems();
            var boost = found.weight() * weight * EntryQuery.weight(field);
            var scorer = EntrySimilarity.scorer(field, boost, stems.size());
            parts.add(new Part(terms.number(stems), scorer));
        }
        return new Clause(parts);
    }

    /** The score of an entry; 0 where it has no term of the question. */
    float of(EntryStems entry) {
        double score = 0; // of three numbers with half as many places the sum is exact
        for (int field = 0; field < clauses.size(); field++) {
            score += best(entry.texts(), EntryQuery.FIELDS.get(field), clauses.get(field));
        }
        return (float) score;
    }

    private static float best(List<MatchedText> texts, String field, List<Clause> clauses) {
        float best = 0;
        for (var text : texts) {
            if (text.field().equals(field)) {
                best = Math.max(best, score(text, clauses));
            }
        }
        return best;
    }

    private static float score(MatchedText text, List<Clause> clauses) {
        double score = 0;
        for (var clause : clauses) {
            float most = 0;
            for (var part : clause.parts()) {
                int frequency = text.frequency(part.term());
                if (frequency > 0) {
                    most = Math.max(most, part.scorer().score(frequency, text.length()));
                }
            }
            score += most;
        }
        return (float) score;
    }
}
