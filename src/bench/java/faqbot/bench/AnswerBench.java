package faqbot.bench;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.search.LiveIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures, in a process of its own, what an answer costs one warm thread: FOLDER PASSAGES
 * QUESTIONS MOST-SECONDS on|off. {@code on} compares meanings, too; the made knowledge gets made
 * vectors, and each question is read by the real encoder.
 */
final class AnswerBench {
    /** As many answers as one message has, at most. */
    private static final int TOP = 4;

    private AnswerBench() {}

    public static void main(String[] arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        var most = Double.parseDouble(arguments[3]) * 1e3;
        var start = Measured.clockMillis();
        try (var index = IndexBench.open(corpus)) {
            Measured.print("open", Measured.clockMillis() - start);
            if (arguments[4].equals("on")) {
                MadeVectors.learn(index, corpus);
            }
            measure(index, corpus.questions(2 * count), most / 2);
        }
        ProcessMemory.print();
    }

    /**
     * The first half of the questions warms up; each half may take so many milliseconds of the
     * processor.
     */
    private static void measure(LiveIndex index, List<String> questions, double most) {
        var answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
        int half = questions.size() / 2;
        int asked = within(questions.subList(0, half), most, answerer);
        var measured = questions.subList(half, half + asked);
        var times = Measured.each(measured, asked, text -> answerer.answer(text, TOP));
        Measured.print("questions", asked);
        Measured.print("p50", times.median());
        Measured.print("p99", times.at(0.99));
    }

    private static int within(List<String> questions, double most, FaqAnswerer answerer) {
        var start = Measured.processorMillis();
        int asked = 0;
        for (var question : questions) {
            answerer.answer(question, TOP);
            asked++;
            if (Measured.processorMillis() - start > most) {
                break;
            }
        }
        return asked;
    }
}
