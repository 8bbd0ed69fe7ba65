package faqbot.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers in Discord. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Answers in Discord until it is told to end.",
            "The environment variable DISCORD_TOKEN holds the bot's token, or DISCORD_TOKEN_FILE"
                    + " the path of a file with it."
        })
final class RunCommand implements Callable<Integer> {
    private final Service service;

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "What the log looks like: text, or json for one object a line.")
    private @Nullable LogFormat logFormat;

    RunCommand(Service service) {
        this.service = service;
    }

    @Override
    public Integer call() {
        if (logFormat != null) {
            common.setLogFormat(logFormat);
        }
        return service.run(common);
    }
}
