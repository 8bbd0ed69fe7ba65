package faqbot.evaluate;

import faqbot.answer.Answer;
import faqbot.search.Hit;
import java.util.List;

/** What became of a judged question. */
public enum Outcome {
    /** A passage that answers it was shown. */
    ANSWERED_RIGHT("answered right"),
    /** A passage was shown that does not answer it. */
    ANSWERED_WRONG("answered wrong"),
    /** Candidates were offered, one of which answers it. */
    OFFERED_RIGHT("right offered"),
    /** Candidates were offered, none of which answers it. */
    OFFERED_WRONG("wrong offered"),
    /** Nothing was shown. */
    SILENT("silent");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    static Outcome of(JudgedQuestion question, Answer answer) {
        return switch (answer) {
            case Answer.Confident(Hit best, _, _) ->
                    isRight(question, List.of(best)) ? ANSWERED_RIGHT : ANSWERED_WRONG;
            case Answer.Suggestions(var candidates, _, _) ->
                    isRight(question, candidates) ? OFFERED_RIGHT : OFFERED_WRONG;
            case Answer.Abstained _ -> SILENT;
        };
    }

    private static boolean isRight(JudgedQuestion question, List<Hit> shown) {
        return shown.stream().map(Hit::entry).anyMatch(question::isAnsweredBy);
    }

    /** What a person calls it. */
    String inWords() {
        return words;
    }

    /** Whether a passage was shown, right or wrong. */
    boolean isAnswered() {
        return this == ANSWERED_RIGHT || this == ANSWERED_WRONG;
    }

    /** Whether something that answers the question was shown or offered. */
    boolean isRight() {
        return this == ANSWERED_RIGHT || this == OFFERED_RIGHT;
    }
}
