package faqbot.cli;

import faqbot.answer.Answerer;
import faqbot.evaluate.Evaluation;
import faqbot.evaluate.Failure;
import faqbot.evaluate.Figures;
import faqbot.evaluate.JudgedQuestion;
import faqbot.evaluate.OperatingPoint;
import faqbot.evaluate.Verdict;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.util.List;

/**
 * Asks judged questions as members ask theirs.
 *
 * @param index what answers
 * @param answering how it answers
 */
record Asking(LiveIndex index, Answering answering, Progress progress) {
    /** How many entries an explanation names. */
    private static final int EXPLAINED = 5;

    Evaluation all(List<JudgedQuestion> questions) {
        return Evaluation.of(questions, answerer(), progress);
    }

    /** The figures of an evaluation, at the points where members are answered. */
    Figures figures(Evaluation evaluation) {
        return Figures.of(evaluation, index.entries(), OperatingPoint.of(answering.settings()));
    }

    /** The failures among some verdicts, each explained. */
    List<Failure> failures(List<Verdict> verdicts) {
        var answerer = answerer();
        var text = new WhyText(Colors.OFF);
        return Failure.among(verdicts, question -> text.of(answerer.answer(question, EXPLAINED)));
    }

    private Answerer answerer() {
        return answering.from(index);
    }
}
