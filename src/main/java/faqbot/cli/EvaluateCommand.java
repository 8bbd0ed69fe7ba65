package faqbot.cli;

import faqbot.answer.Answerer;
import faqbot.answer.FaqAnswerer;
import faqbot.evaluate.Evaluation;
import faqbot.evaluate.JudgedPack;
import faqbot.evaluate.PackReport;
import faqbot.search.LiveIndex;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well judged questions are answered. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how well the judged questions of the packs are answered.")
final class EvaluateCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = "The pack whose questions to ask. Default: each that has judged.yaml.")
    private @Nullable String pack;

    @Option(
            names = "--failures",
            description =
                    "List the questions that went wrong, those of the half \"dev\" only: what is"
                            + " tuned on \"test\" is no longer measured by it.")
    private boolean hasFailures;

    EvaluateCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var workspace = setup.workspace(common);
        var judged = JudgedQuestions.of(workspace.knowledge());
        var chosen = pack == null ? judged.all() : judged.of(pack);
        try (var index = workspace.open(LiveIndex.Use.SHARED, streams)) {
            var answerer = new FaqAnswerer(index, workspace.answers());
            chosen.forEach(questions -> report(questions, answerer));
        }
        return ExitCode.DONE;
    }

    private void report(JudgedPack judged, Answerer answerer) {
        var progress = ProgressBar.on(streams);
        var verdicts = Evaluation.of(judged.questions(), answerer, progress);
        var report = new PackReport(judged.pack(), verdicts);
        streams.out().lines(report.figures());
        if (hasFailures) {
            streams.out().lines(report.failures());
        }
    }
}
