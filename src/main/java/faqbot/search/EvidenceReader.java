package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Question.Alternative;
import faqbot.search.Question.QuestionWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads from an entry's own text why it was found for a question. */
final class EvidenceReader {
    /** What a word counts for the coverage if it was matched only after correcting it. */
    private static final double CORRECTED_CREDIT = 0.7;

    /** What a score is at most, as a share of the weights of the question's words. */
    private static final double QUESTION_BOUND =
            EntryQuery.QUESTION_WEIGHT + EntryQuery.HEADINGS_WEIGHT + EntryQuery.TEXT_WEIGHT;

    private final Question question;
    private final CounterExamples counterExamples;
    private final Likeness likeness;
    private final Set<Integer> own;

    /**
     * A reader for a question.
     *
     * @param own the documents of the entries that it is, word for word, a wording of
     */
    EvidenceReader(Question question, CounterExamples counterExamples, Set<Integer> own) {
        this.question = question;
        this.counterExamples = counterExamples;
        this.likeness = new Likeness(question);
        this.own = own;
    }

    /**
     * Reads the evidence for an entry.
     *
     * @param stems what it has of the question's
     */
    Evidence read(Entry entry, Candidate candidate, EntryStems stems) {
        var matches = question.words().stream().map(word -> match(word, stems)).toList();
        var isOwnWording = own.contains(candidate.document());
        return new Evidence(
                matches,
                isOwnWording,
                isOwnWording ? 1 : coverage(matches),
                shareOfBest(candidate),
                candidate.wordsRank(),
                candidate.near().map(near -> meaning(entry, near, candidate)));
    }

    /** What counts of an entry that is not shown. */
    Rival rival(Candidate candidate) {
        var near = candidate.near();
        return new Rival(
                candidate.score(),
                shareOfBest(candidate),
                near.isPresent() ? OptionalDouble.of(near.get().score()) : OptionalDouble.empty(),
                own.contains(candidate.document()));
    }

    private double shareOfBest(Candidate candidate) {
        return bounded(candidate.words() / bestScore());
    }

    private static Meaning meaning(Entry entry, Near near, Candidate candidate) {
        var nearness = near.nearness();
        return new Meaning(
                nearness.hasWording() ? EntryTexts.wordings(entry).get(nearness.closest()) : "",
                nearness.wording(),
                nearness.centroid(),
                nearness.passage(),
                nearness.score(),
                near.likeness(),
                candidate.meaningRank(),
                near.background());
    }

    /** Whether the question is closer to a counter-example of the entry than to its phrasings. */
    boolean isCounterExample(Entry entry, Candidate candidate) {
        return candidate.near().filter(Near::isCounterExample).isPresent()
                || counterExamples.ruleOut(entry, candidate.document(), likeness);
    }

    private double bestScore() {
        return QUESTION_BOUND * question.words().stream().mapToDouble(QuestionWord::weight).sum();
    }

    private static double coverage(Collection<WordMatch> matches) {
        var all = matches.stream().mapToDouble(WordMatch::rarity).sum();
        var found = matches.stream().mapToDouble(EvidenceReader::credit).sum();
        return all == 0 ? 0 : bounded(found / all);
    }

    private static double credit(WordMatch word) {
        return switch (word.match()) {
            case EXACT, SYNONYM -> word.rarity();
            case CORRECTED -> word.rarity() * CORRECTED_CREDIT;
            case ELSEWHERE, NOWHERE -> 0;
        };
    }

    private static WordMatch match(QuestionWord word, EntryStems stems) {
        for (var alternative : word.alternatives()) {
            var places = placesWith(alternative, stems);
            if (!places.isEmpty()) {
                return found(word, alternative, places);
            }
        }
        var match = word.known() ? Match.ELSEWHERE : Match.NOWHERE;
        return new WordMatch(word.surface(), match, "", List.of(), word.rarity());
    }

    private static WordMatch found(QuestionWord word, Alternative found, List<String> places) {
        var matchedAs = found.match() == Match.EXACT ? "" : String.join(" ", found.stems());
        return new WordMatch(word.surface(), found.match(), matchedAs, places, word.rarity());
    }

    private static List<String> placesWith(Alternative found, EntryStems stems) {
        var places = new ArrayList<String>();
        for (var field : EntryQuery.FIELDS) {
            if (stems.have(field, found)) {
                places.add(place(field));
            }
        }
        return places;
    }

    private static String place(String field) {
        return switch (field) {
            case Fields.QUESTION -> WordMatch.IN_QUESTION;
            case Fields.HEADINGS -> WordMatch.IN_HEADING;
            case Fields.TEXT -> WordMatch.IN_TEXT;
            default ->
                    throw new IllegalArgumentException("field must be searched but was " + field);
        };
    }

    /** Guards against rounding: a share of 1.0000001 is 1. */
    private static double bounded(double share) {
        return Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
    }
}
