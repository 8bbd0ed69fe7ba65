package faqbot.cli;

import faqbot.cli.EvaluationForm.Measured;
import faqbot.evaluate.AnswerChanges;
import faqbot.evaluate.Dataset;
import faqbot.evaluate.Evaluation;
import faqbot.evaluate.JudgedPack;
import faqbot.evaluate.PackReport;
import faqbot.evaluate.Split;
import faqbot.search.LiveIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well judged questions are answered. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "Measures how well the questions of judged.yaml or of a data set are answered.",
        footer = {
            "",
            "The questions of packs are in two halves: \"dev\" to learn from, \"test\" to be",
            "measured by. The figures of --json, --compare and --report are those of \"test\";",
            "lists of failures and of changed answers name questions of \"dev\" only."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private EvaluationForm form = new EvaluationForm();
    @ArgGroup private Subject subject = new Subject();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description =
                    "Ask N questions of the data set: those whose texts have the smallest SHA-256,"
                            + " so the same ones each time.")
    private @Nullable Integer sample;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Show which answers differ from those of the knowledge folder DIR.")
    private @Nullable Path against;

    /** What is asked; the judged questions of all packs if nothing else is said. */
    private static final class Subject {
        @Option(
                names = "--pack",
                paramLabel = "NAME",
                description = "The pack whose questions to ask. Default: all with a judged.yaml.")
        private @Nullable String pack;

        @Option(
                names = "--dataset",
                paramLabel = "DIR",
                description =
                        "A data set in the layout of BEIR: corpus.jsonl, queries.jsonl,"
                                + " qrels/test.tsv.")
        private @Nullable Path dataset;
    }

    EvaluateCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkUsage();
        var workspace = setup.workspace(common);
        if (against != null) {
            compare(workspace, against);
        } else if (subject.dataset != null) {
            evaluate(workspace, subject.dataset);
        } else {
            evaluatePacks(workspace);
        }
        return ExitCode.DONE;
    }

    private void checkUsage() {
        boolean hasDataset = subject.dataset != null;
        refuseIf(sample != null && !hasDataset, "--sample is for a --dataset");
        refuseIf(sample != null && sample < 1, "--sample must be at least 1 but was " + sample);
        refuseIf(form.hasFailures() && hasDataset, "--failures is for packs; try --report");
        refuseIf(form.hasJsonAndOld(), "--json and --compare are mutually exclusive");
        refuseIf(
                against != null && (hasDataset || form.isChosen()),
                "--against goes with --knowledge and --pack only");
    }

    private void refuseIf(boolean isWrong, String message) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private void evaluate(Workspace workspace, Path folder) {
        var place = workspace.knowledge().workingFolder();
        var dataset = Dataset.read(place.resolve(folder), folder.toString());
        var questions = (sample == null ? dataset : dataset.sample(sample)).questions();
        var progress = ProgressBar.on(streams);
        try (var temporary = new TemporaryFolder();
                var index = workspace.open(dataset.knowledge(), temporary.path(), streams)) {
            var asking = new Asking(index, workspace.answers(), progress);
            var evaluation = asking.all(questions);
            var measured = new Measured(folder.toString(), evaluation, evaluation.verdicts(), true);
            form.tell(measured, asking, place, streams.out());
        }
    }

    private void evaluatePacks(Workspace workspace) {
        var judged = judged(workspace);
        try (var index = workspace.open(LiveIndex.Use.SHARED, streams)) {
            var asking = new Asking(index, workspace.answers(), ProgressBar.on(streams));
            var all = Evaluation.NONE;
            for (var pack : judged) {
                var evaluation = asking.all(pack.questions());
                form.tell(new PackReport(pack.pack(), evaluation.verdicts()), streams.out());
                all = all.with(evaluation);
            }
            var names = judged.stream().map(JudgedPack::pack).collect(Collectors.joining(", "));
            var open = all.half(Split.DEV).verdicts();
            var measured = new Measured(names, all.half(Split.TEST), open, false);
            form.tell(measured, asking, workspace.knowledge().workingFolder(), streams.out());
        }
    }

    private List<JudgedPack> judged(Workspace workspace) {
        var judged = JudgedQuestions.of(workspace.knowledge());
        return subject.pack == null ? judged.all() : judged.of(subject.pack);
    }

    private void compare(Workspace workspace, Path other) {
        var questions =
                judged(workspace).stream().flatMap(pack -> pack.questions().stream()).toList();
        var progress = ProgressBar.on(streams);
        try (var temporary = new TemporaryFolder();
                var earlier =
                        workspace
                                .with(workspace.knowledge().at(other))
                                .open(temporary.path(), streams);
                var index = workspace.open(LiveIndex.Use.SHARED, streams)) {
            var before = new Asking(earlier, workspace.answers(), progress).all(questions);
            var now = new Asking(index, workspace.answers(), progress).all(questions);
            var dev = changes(before, now, Split.DEV);
            streams.out().lines(dev.lines());
            streams.out().line(Split.DEV + ": " + dev.summary());
            streams.out().line(Split.TEST + ": " + changes(before, now, Split.TEST).summary());
        }
    }

    private static AnswerChanges changes(Evaluation before, Evaluation now, Split split) {
        return AnswerChanges.between(before.half(split).verdicts(), now.half(split).verdicts());
    }
}
