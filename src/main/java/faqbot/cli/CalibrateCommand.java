package faqbot.cli;

import faqbot.answer.ConfidenceFile;
import faqbot.evaluate.Calibration;
import faqbot.evaluate.OwnTrials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the confidence to one's own knowledge. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits the confidence to your own knowledge.",
        footer = {
            "",
            "Asks the phrasings of your entries, each as if it were not written down, half of them",
            "a second time as if their entry did not exist, what people say anywhere, and the",
            "\"dev\" half of judged.yaml. The result is written beside the configuration if it",
            "foretells better what it was not fitted to."
        })
final class CalibrateCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Mixin private CommonOptions common = new CommonOptions();
    @ArgGroup private Task task = new Task();

    /** What to do; to fit to one's own knowledge if nothing else is said. */
    private static final class Task {
        @Option(names = "--undo", description = "Take the last calibration back.")
        private boolean isUndo;

        @ArgGroup(exclusive = false)
        private @Nullable Shipped shipped;
    }

    /** How the confidence comes about that is shipped with the program. */
    private static final class Shipped {
        @Option(
                names = "--datasets",
                paramLabel = "DIR",
                hidden = true,
                required = true,
                description = "Fit to the data sets in a folder.")
        private Path datasets = Path.of("");

        @Option(
                names = "--out",
                paramLabel = "FILE",
                hidden = true,
                required = true,
                description = "Write the result to a file, and beside it those without each set.")
        private Path out = Path.of("");
    }

    CalibrateCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var workspace = setup.workspace(common);
        var file = new CalibratedFile(workspace.answers().calibrated());
        if (task.shipped != null) {
            fitShipped(workspace, task.shipped);
        } else if (task.isUndo) {
            streams.out().line(undo(file));
        } else {
            calibrate(workspace, file);
        }
        return ExitCode.DONE;
    }

    private void fitShipped(Workspace workspace, Shipped shipped) {
        var place = workspace.knowledge().workingFolder();
        new DatasetCalibration(workspace, streams, place.resolve(shipped.datasets))
                .write(place.resolve(shipped.out));
    }

    private static String undo(CalibratedFile file) {
        return switch (file.undo()) {
            case NOTHING -> "There is no calibration to take back.";
            case RESTORED -> "Taken back: the calibration before counts again.";
            case REMOVED -> "Taken back: the confidence counts again that comes with faqbot.";
        };
    }

    private void calibrate(Workspace workspace, CalibratedFile file) {
        var judged = JudgedQuestions.of(workspace.knowledge());
        var progress = ProgressBar.on(streams);
        try (var opener = new TemporaryIndexes(workspace, streams)) {
            var trials = OwnTrials.of(judged.knowledge(), judged.dev(), opener, progress);
            var calibration = Calibration.of(trials, ConfidenceFile.shipped());
            var told = told(calibration, workspace);
            streams.out().lines(told);
            if (calibration.isBetter()) {
                file.write(calibration.after(), told);
                streams.out()
                        .line(
                                "Written to "
                                        + file.path()
                                        + ". It counts from the next start on; `faqbot calibrate"
                                        + " --undo` takes it back.");
            } else {
                streams.out().line("Not written: it would be no better. Nothing has been changed.");
            }
        }
    }

    private static List<String> told(Calibration calibration, Workspace workspace) {
        var told = new ArrayList<String>();
        told.add(
                "Before: the confidence that comes with faqbot. After: fitted to this knowledge,"
                        + " each line by what was not fitted to it.");
        told.addAll(calibration.lines(workspace.answers().settings()));
        told.add(
                String.format(
                        Locale.ROOT,
                        "Error of what it foretells (log loss): %.4f before, %.4f after.",
                        calibration.lossBefore(),
                        calibration.lossAfter()));
        return told;
    }
}
