package faqbot.cli;

import faqbot.answer.AnswerSettings;
import faqbot.answer.Answerer;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.ConfidenceModel;
import faqbot.answer.FaqAnswerer;
import faqbot.search.LiveIndex;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How questions are answered.
 *
 * @param settings when a passage is shown
 * @param calibrated where the confidence lies that was fitted to the operator's own knowledge; such
 *     a file counts if it is there
 */
public record Answering(AnswerSettings settings, Path calibrated) {
    /** What answers from an index. */
    public Answerer from(LiveIndex index) {
        return new FaqAnswerer(index, settings, model());
    }

    /** The calibrated confidence, or the one that comes with the program. */
    ConfidenceModel model() {
        return Files.exists(calibrated)
                ? ConfidenceFile.read(calibrated)
                : ConfidenceFile.shipped();
    }
}
