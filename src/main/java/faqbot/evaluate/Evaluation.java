package faqbot.evaluate;

import faqbot.answer.Answerer;
import faqbot.search.Progress;
import java.util.ArrayList;
import java.util.List;

/** Asks judged questions. */
public final class Evaluation {
    /** How many entries of a ranking are looked at. */
    private static final int DEPTH = 10;

    private Evaluation() {}

    /** Asks each question and judges what comes back, in the order of the questions. */
    public static List<Verdict> of(
            List<JudgedQuestion> questions, Answerer answerer, Progress progress) {
        var verdicts = new ArrayList<Verdict>();
        progress.started("Asking", questions.size());
        try {
            for (var question : questions) {
                verdicts.add(Verdict.of(question, answerer.answer(question.text(), DEPTH)));
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
        return List.copyOf(verdicts);
    }
}
