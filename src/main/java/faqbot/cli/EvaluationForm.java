package faqbot.cli;

import faqbot.evaluate.EarlierEvaluation;
import faqbot.evaluate.Evaluation;
import faqbot.evaluate.EvaluationException;
import faqbot.evaluate.FiguresJson;
import faqbot.evaluate.HtmlReport;
import faqbot.evaluate.PackReport;
import faqbot.evaluate.Split;
import faqbot.evaluate.Verdict;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an evaluation is told as: the options for it. */
final class EvaluationForm {
    @Option(
            names = "--failures",
            description = "List the questions of packs that went wrong, those of \"dev\" only.")
    private boolean hasFailures;

    @Option(names = "--json", description = "Print the figures and the answers as a JSON object.")
    private boolean isJson;

    @Option(
            names = "--compare",
            paramLabel = "OLD.json",
            description =
                    "Show the figures beside those that --json printed earlier, and which answers"
                            + " have changed.")
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

        /** Everything that was asked. */
        private List<Verdict> all() {
            return Stream.concat(counted.verdicts().stream(), open.stream()).distinct().toList();
        }
    }

    /** Tells the figures in the form that was chosen. */
    void tell(Measured measured, Asking asking, Path workingFolder, Output output) {
        var figures = asking.figures(measured.counted());
        if (isJson) {
            output.line(FiguresJson.of(figures, measured.all()));
        } else if (old != null) {
            var earlier = FiguresJson.read(workingFolder.resolve(old), old.toString());
            output.lines(figures.comparedWith(earlier.figures()));
            output.lines(changes(earlier, measured, old.toString()));
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

    /** The changes one by one, as far as they may be looked at, and how many there are. */
    private static List<String> changes(
            EarlierEvaluation earlier, Measured measured, String shown) {
        if (earlier.answers().isEmpty()) {
            return List.of("", shown + " holds no answers: an older faqbot wrote it.");
        }
        var lines = new ArrayList<>(List.of(""));
        var open = earlier.changesTo(measured.open());
        lines.addAll(open.lines());
        if (measured.isText()) {
            lines.add(open.summary());
        } else {
            var counted = earlier.changesTo(measured.counted().verdicts());
            lines.add(Split.DEV + ": " + open.summary());
            lines.add(Split.TEST + ": " + counted.summary());
        }
        return lines;
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
