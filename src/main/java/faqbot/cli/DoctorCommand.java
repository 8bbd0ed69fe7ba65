package faqbot.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examines everything that the bot needs to run. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Examines what the bot needs to run, and says what to do about each problem.",
            "The exit code is 1 if something stops the bot."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Setup setup;
    private final Doctor doctor;
    private final Streams streams;
    private boolean hasProblem;

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(names = "--offline", description = "Do not ask Discord anything.")
    private boolean isOffline;

    DoctorCommand(Setup setup, Doctor doctor, Streams streams) {
        this.setup = setup;
        this.doctor = doctor;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        tell(doctor.configuration(common));
        var isConfigured = !hasProblem;
        if (isConfigured) {
            examineHouse();
        }
        var token = doctor.token();
        tell(token);
        if (isOffline) {
            tell(List.of(Finding.fine("discord", "not asked")));
        } else if (isConfigured && token.stream().noneMatch(Finding::isProblem)) {
            tell(doctor.discord(common));
        }
        return hasProblem ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void examineHouse() {
        var workspace = setup.workspace(common);
        var check = new HouseCheck(workspace, LocalDate.now(ZoneId.systemDefault()));
        var folder = workspace.data().usable(streams.err());
        tell(List.of(check.java(), check.dataFolder(folder), check.knowledge()));
        tell(List.of(check.index(folder)));
        tell(doctor.encoder(common, folder));
    }

    /** At once: what comes next may take seconds. */
    private void tell(List<Finding> findings) {
        findings.forEach(finding -> streams.out().line(finding.line()));
        hasProblem |= findings.stream().anyMatch(Finding::isProblem);
    }
}
