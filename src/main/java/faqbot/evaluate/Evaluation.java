package faqbot.evaluate;

import faqbot.answer.Answerer;
import faqbot.search.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of asking judged questions.
 *
 * @param verdicts in the order of the questions
 * @param time how long members would have waited for all answers together
 */
public record Evaluation(List<Verdict> verdicts, Duration time) {
    /** What most metrics look at, and about what a member is shown from. */
    private static final int NEAR = 10;

    /** How deep right entries are looked for; beyond that they count as not found. */
    private static final int FAR = 100;

    public static final Evaluation NONE = new Evaluation(List.of(), Duration.ZERO);

    public Evaluation {
        verdicts = List.copyOf(verdicts);
    }

    /** Asks each question, one after another, and judges what comes back. */
    public static Evaluation of(
            List<JudgedQuestion> questions, Answerer answerer, Progress progress) {
        var verdicts = new ArrayList<Verdict>();
        long nanos = 0;
        progress.started("Asking", questions.size());
        try {
            for (var question : questions) {
                long start = System.nanoTime();
                var answer = answerer.answer(question.text(), NEAR);
                nanos += System.nanoTime() - start;
                verdicts.add(looked(Verdict.of(question, answer), answerer));
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
        return new Evaluation(verdicts, Duration.ofNanos(nanos));
    }

    /** Looks further down where right entries are missing; members do not wait for that. */
    private static Verdict looked(Verdict verdict, Answerer answerer) {
        return verdict.ranked().size() < NEAR || verdict.hasFoundAll()
                ? verdict
                : verdict.continuedBy(answerer.answer(verdict.question().text(), FAR));
    }

    /** What came of the questions of one half, with that part of the time. */
    public Evaluation half(Split split) {
        var half = split.of(verdicts);
        var part = time.multipliedBy(half.size()).dividedBy(Math.max(1, verdicts.size()));
        return new Evaluation(half, part);
    }

    /** Both together. */
    public Evaluation with(Evaluation other) {
        var all = new ArrayList<>(verdicts);
        all.addAll(other.verdicts);
        return new Evaluation(all, time.plus(other.time));
    }
}
