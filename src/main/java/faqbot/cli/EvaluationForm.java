package faqbot.cli;

import faqbot.evaluate.Evaluation;
import faqbot.evaluate.EvaluationException;
import faqbot.evaluate.FiguresJson;
import faqbot.evaluate.HtmlReport;
import faqbot.evaluate.PackReport;
import faqbot.evaluate.Verdict;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an evaluation is told as: the options for it. */
final class EvaluationForm {
    @Option(
            names = "--failures",
            description = "List the questions of packs that went wrong, those of \"dev\" only.")
    private boolean hasFailures;

    @Option(names = "--json", description = "Print the figures as a JSON object.")
    private boolean isJson;

    @Option(
            names = "--compare",
            paramLabel = "OLD.json",
            description = "Show the figures beside those that --json printed earlier.")
    private @Nullable Path old;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a web page with diagrams and failures.")
    private @Nullable Path report;

    boolean hasFailures() {
        return hasFailures;
    }

    boolean hasJsonAndOld() {
        return isJson && old != null;
    }

    boolean isChosen() {
        return hasFailures || isJson || old != null || report != null;
    }

    /** Tells about a pack, unless only the figures of all packs are wanted. */
    void tell(PackReport pack, Output output) {
        if (!isJson && old == null) {
            output.lines(pack.figures());
        }
        if (hasFailures) {
            output.lines(pack.failures());
        }
    }

    /**
     * Tells the figures.
     *
     * @param title what was evaluated
     * @param counted what the figures are of
     * @param open what may be looked at question by question
     * @param isText whether to print the figures as a text if nothing else is chosen
     */
    record Measured(String title, Evaluation counted, List<Verdict> open, boolean isText) {
        Measured {
            open = List.copyOf(open);
        }
    }

    /** Tells the figures in the form that was chosen. */
    void tell(Measured measured, Asking asking, Path workingFolder, Output output) {
        var figures = asking.figures(measured.counted());
        if (isJson) {
            output.line(FiguresJson.of(figures));
        } else if (old != null) {
            var earlier = FiguresJson.read(workingFolder.resolve(old), old.toString());
            output.lines(figures.comparedWith(earlier));
        } else if (measured.isText()) {
            output.lines(figures.lines());
        }
        if (report != null) {
            var failures = asking.failures(measured.open());
            var verdicts = measured.counted().verdicts();
            var page = new HtmlReport(measured.title(), figures, verdicts, failures).page();
            write(page, workingFolder.resolve(report), report.toString());
        }
    }

    private static void write(String page, Path file, String shown) {
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new EvaluationException(
                    List.of(
                            Problem.error(
                                    shown,
                                    0,
                                    "the report cannot be written",
                                    "Name a file in a folder that exists and can be written.")));
        }
    }
}
