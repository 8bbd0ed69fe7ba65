package faqbot.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how the running bot stands. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Tells how the bot that runs from the data folder stands, what its knowledge and its"
                    + " start cost.",
            "Without one, that is said, with what the indexed knowledge costs, and the exit code is"
                    + " 1."
        })
final class StatsCommand implements Callable<Integer> {
    /** Some times what a running bot leaves between two writings. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final Setup setup;
    private final Streams streams;

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print the status as one JSON object.")
    private boolean isJson;

    StatsCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var folder = setup.workspace(common).data().usable(streams.err());
        var found = StatusFile.in(folder).read();
        if (found.isEmpty()) {
            KnowledgeCost.in(folder).ifPresent(this::print);
            streams.err().line("faqbot: no bot has run from the data folder " + folder);
            return ExitCode.FAILED;
        }
        var status = found.get();
        var now = Instant.now();
        if (isJson) {
            streams.out().line(StatusFile.json(status));
        } else {
            streams.out().lines(StatsText.of(status, now));
        }
        return tellWhetherItRuns(status, now);
    }

    private void print(KnowledgeCost cost) {
        streams.out().line(isJson ? StatusFile.json(cost) : StatsText.line(cost));
    }

    private int tellWhetherItRuns(ServiceStatus status, Instant now) {
        if (status.state().equals(ServiceStatus.STOPPED)) {
            streams.err().line("faqbot: no bot runs; the last one ended at " + status.written());
            return ExitCode.FAILED;
        }
        if (isStale(status, now)) {
            streams.err()
                    .line(
                            "faqbot: no bot runs; the last one was killed, or the machine was, after "
                                    + status.written());
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    /**
     * Either sign may fail alone: another process can have the number, another machine the file.
     */
    private static boolean isStale(ServiceStatus status, Instant now) {
        var age = Duration.between(Instant.parse(status.written()), now);
        return age.compareTo(FRESH) > 0
                || ProcessHandle.of(status.pid()).filter(ProcessHandle::isAlive).isEmpty();
    }
}
