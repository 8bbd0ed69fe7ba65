package faqbot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with the knowledge. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Reports everything that is wrong with the knowledge.")
final class CheckCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A knowledge folder, or a single pack of one.")
    private @Nullable Path folder;

    CheckCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var workspace = setup.workspace(checkedOptions());
        var knowledge = folder == null ? workspace.knowledge() : workspace.knowledge().asNamed();
        var findings = findings(workspace, knowledge);
        findings.problems().forEach(problem -> streams.out().line(problem.toString()));
        streams.out().line(findings.summary());
        return findings.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private Findings findings(Workspace workspace, KnowledgeFolder knowledge) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var data = workspace.data();
        try (var vectors = workspace.vectors().apply(() -> data.usable(streams.err()))) {
            return new Checkup(workspace.check(), today, ProgressBar.on(streams), vectors)
                    .of(knowledge);
        }
    }

    private CommonOptions checkedOptions() {
        if (folder != null && common.knowledge().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "name the folder once: as DIR or with --knowledge");
        }
        if (folder != null) {
            common.setKnowledge(folder);
        }
        return common;
    }
}
