package faqbot.app;

import faqbot.cli.Answering;
import faqbot.cli.CommonOptions;
import faqbot.cli.DataFolder;
import faqbot.cli.ExitCode;
import faqbot.cli.FaqBotCommand;
import faqbot.cli.KnowledgeFolder;
import faqbot.cli.OutputException;
import faqbot.cli.StartPhase;
import faqbot.cli.StartTimes;
import faqbot.cli.Wiring;
import faqbot.cli.Workspace;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;

/** One run of the program: where everything is wired. */
final class Program {
    private final Surroundings surroundings;
    private final TerminalLog log;
    private final FailureReport failures;
    private final StartTimes times = new StartTimes();

    private Program(Surroundings surroundings, TerminalLog log) {
        this.surroundings = surroundings;
        this.log = log;
        this.failures = new FailureReport(surroundings.streams().err());
    }

    /** Does what the arguments say and gives the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        try (var log = TerminalLog.start(surroundings.streams().err());
                var _ =
                        StartCache.care(System.getProperties(), StartKind.of(arguments))
                                .orElse(null)) {
            return new Program(surroundings, log).commandLine(arguments).execute(arguments);
        } catch (OutputException e) {
            // Not even the report of a failure can be written.
            return e.isClosedPipe() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private CommandLine commandLine(String... arguments) {
        var wiring = new Wiring(this::workspace, this::serve, new Examination(surroundings));
        return FaqBotCommand.line(wiring, surroundings.streams(), version(), arguments)
                .setParameterExceptionHandler((e, _) -> failures.wrongUsage(e))
                .setExecutionExceptionHandler((e, _, _) -> failures.failed(e));
    }

    private static String version() {
        var version = Program.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(not packaged)");
    }

    private int serve(CommonOptions options) {
        times.noteSinceProcessBegan(StartPhase.JAVA);
        log.tell(TerminalLog.Detail.SERVICE);
        tell(options);
        var config =
                times.measure(
                        StartPhase.CONFIGURATION, () -> ConfigReader.read(surroundings, options));
        log.writeAs(options.logFormat().orElse(config.logFormat()));
        return new DiscordService(surroundings, config.discord(), version(), times)
                .run(workspace(config));
    }

    private Workspace workspace(CommonOptions options) {
        tell(options);
        return workspace(ConfigReader.read(surroundings, options));
    }

    private Workspace workspace(FaqBotConfig config) {
        var folders = config.folders();
        return new Workspace(
                new KnowledgeFolder(
                        folders.knowledge(), folders.packs(), surroundings.workingFolder()),
                new DataFolder(folders.data(), spareFor(folders)),
                new Answering(config.answers(), folders.calibrated()),
                config.check(),
                new VectorsOpener(config.encoder(), times));
    }

    private void tell(CommonOptions options) {
        if (options.isDebug() || surroundings.isDebugging()) {
            log.tell(TerminalLog.Detail.DEBUG);
            failures.showTraces();
        } else if (options.isVerbose()) {
            log.tell(TerminalLog.Detail.VERBOSE);
        }
    }

    private Optional<Path> spareFor(FaqBotConfig.Folders folders) {
        return folders.isDataChosen()
                ? Optional.empty()
                : Optional.of(StateFolder.of(surroundings));
    }
}
