package faqbot.evaluate;

import faqbot.knowledge.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation wrote down for later ones.
 *
 * @param answers by the {@link #key} of the question; empty if it wrote down figures only
 */
public record EarlierEvaluation(Figures figures, Map<String, EarlierAnswer> answers) {
    /** So many digits tell the questions of any set apart. */
    private static final int KEY_DIGITS = 12;

    public EarlierEvaluation {
        answers = Map.copyOf(answers);
    }

    /**
     * What a member was shown.
     *
     * @param entries the ids of the entries shown, best first
     */
    public record EarlierAnswer(Outcome outcome, List<String> entries) {
        public EarlierAnswer {
            entries = List.copyOf(entries);
        }

        static EarlierAnswer of(Verdict verdict) {
            return new EarlierAnswer(verdict.outcome(), verdict.shownEntries());
        }
    }

    /** Stands for a question, so that a file of figures gives nothing away of a test half. */
    static String key(JudgedQuestion question) {
        return Fingerprint.of(question.text()).substring(0, KEY_DIGITS);
    }

    /** Which of the answers to the same questions have changed since. */
    public AnswerChanges changesTo(List<Verdict> now) {
        var before = now.stream().flatMap(verdict -> earlier(verdict).stream()).toList();
        return AnswerChanges.between(before, now);
    }

    private Optional<Verdict> earlier(Verdict now) {
        return Optional.ofNullable(answers.get(key(now.question())))
                .map(answer ->
                        new Verdict(
                                now.question(),
                                answer.outcome(),
                                answer.entries(),
                                answer.entries().size(),
                                0));
    }
}
