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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits the confidence to one's own knowledge. */
@Command(
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

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Option(names = "--undo", description = "Take the last calibration back.")
    private boolean isUndo;

    // The next two make the confidence that is shipped with the program. They are in no group: the
    // usage line shows a group even if all of its options are hidden.
    @Option(
            names = "--datasets",
            paramLabel = "DIR",
            hidden = true,
            description = "Fit to the data sets in a folder.")
    private @Nullable Path datasets;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            hidden = true,
            description = "Write the result to a file, and beside it those without each set.")
    private @Nullable Path out;

    CalibrateCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkUsage();
        var workspace = setup.workspace(common);
        var file = new CalibratedFile(workspace.answers().calibrated());
        if (datasets != null && out != null) {
            fitShipped(workspace, datasets, out);
        } else if (isUndo) {
            streams.out().line(undo(file));
        } else {
            calibrate(workspace, file);
        }
        return ExitCode.DONE;
    }

    private void checkUsage() {
        boolean isShipped = datasets != null || out != null;
        refuseIf(isShipped && isUndo, "--undo goes with no other task");
        refuseIf(isShipped && (datasets == null || out == null), "--datasets goes with --out");
    }

    private void refuseIf(boolean isWrong, String message) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private void fitShipped(Workspace workspace, Path datasets, Path out) {
        var place = workspace.knowledge().workingFolder();
        new DatasetCalibration(workspace, streams, place.resolve(datasets))
                .write(place.resolve(out));
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
