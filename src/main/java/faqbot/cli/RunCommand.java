package faqbot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers in Discord. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Answers in Discord until it is told to end.",
            "The environment variable DISCORD_TOKEN holds the bot's token, or DISCORD_TOKEN_FILE"
                    + " the path of a file with it."
        })
final class RunCommand implements Callable<Integer> {
    private final Service service;

    @Mixin private CommonOptions common = new CommonOptions();

    RunCommand(Service service) {
        this.service = service;
    }

    @Override
    public Integer call() {
        return service.run(common);
    }
}
