package faqbot.answer;

import faqbot.search.Evidence;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Rival;
import java.util.List;

/** How sure it is that the first hit answers the question where nothing is known but its words. */
final class LexicalConfidence {
    // A simple rule: logistic in the evidence, its weights rounded from a regression on the same
    // six public question sets as the model for meanings, which count the same.
    private static final double BASE = -1.7;
    private static final double SHARE_OF_BEST = 3.4;
    private static final double COVERED_MARGIN = 6.4;

    /**
     * Below this coverage trust falls with its square: a question whose rare words the entry mostly
     * lacks asks about something else, however far the entry lies before the others.
     */
    private static final double FULL_COVERAGE = 0.8;

    /**
     * Below this margin the two best hits count as tied: the first is right once in two at most.
     */
    private static final double CLEAR_MARGIN = 0.05;

    /** What cannot be told from a guess: a tie, or one word of several. */
    private static final double GUESS = 0.5;

    private LexicalConfidence() {}

    /**
     * The confidence in the first of some hits, 0 to 1.
     *
     * @param evidence for the first
     * @param others behind it
     */
    static double of(Evidence evidence, List<Rival> others) {
        var margin = margin(evidence.shareOfBest(), others);
        var logit =
                BASE
                        + SHARE_OF_BEST * evidence.shareOfBest()
                        + COVERED_MARGIN * evidence.coverage() * Math.sqrt(margin);
        var covered = Math.min(1, evidence.coverage() / FULL_COVERAGE);
        var confidence = covered * covered / (1 + Math.exp(-logit));
        return margin < CLEAR_MARGIN || isThin(evidence) ? Math.min(GUESS, confidence) : confidence;
    }

    /**
     * Whether all that was found is one content word, in the text or beside others that the entry
     * lacks: "who created Python" is not about how a pack is created.
     */
    private static boolean isThin(Evidence evidence) {
        var content = evidence.words().stream().filter(word -> word.rarity() > 0).toList();
        var found = content.stream().filter(WordMatch::isFound).toList();
        return found.size() == 1
                && (content.size() > 1
                        || found.getFirst().places().equals(List.of(WordMatch.IN_TEXT)));
    }

    /**
     * How far the best of the other hits lies behind the first by its words, as a share of the
     * first; 1 without any other, 0 where another is ahead.
     */
    private static double margin(double first, List<Rival> others) {
        var other = others.stream().mapToDouble(Rival::shareOfBest).max();
        return first == 0 ? 0 : Math.max(0, 1 - other.orElse(0) / first);
    }
}
