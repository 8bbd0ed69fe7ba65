package faqbot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program's command line. */
@Command(
        name = "faqbot",
        mixinStandardHelpOptions = true,
        description = "Answers questions word for word from a folder of knowledge.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "faqbot COMMAND --help explains a command."})
public final class FaqBotCommand {
    private FaqBotCommand() {}

    /**
     * Makes the command line; none of its commands ends the program.
     *
     * @param wiring what the commands work with
     * @param version what {@code --version} prints
     */
    public static CommandLine line(Wiring wiring, Streams streams, String version) {
        var setup = wiring.setup();
        var root = new CommandLine(new FaqBotCommand());
        root.addSubcommand(new ChatCommand(setup, streams));
        root.addSubcommand(new AskCommand(setup, streams));
        root.addSubcommand(new RecommendCommand(setup, streams));
        root.addSubcommand(new CheckCommand(setup, streams));
        root.addSubcommand(new EvaluateCommand(setup, streams));
        root.addSubcommand(new CalibrateCommand(setup, streams));
        root.addSubcommand(new RunCommand(wiring.service()));
        root.addSubcommand(new DoctorCommand(setup, wiring.doctor(), streams));
        root.addSubcommand(new StatsCommand(setup, streams));
        root.getCommandSpec().version("faqbot " + version);
        for (var command : root.getSubcommands().values()) {
            command.getCommandSpec().version("faqbot " + version);
        }
        return root.setOut(streams.out().printWriter())
                .setErr(streams.err().printWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                // A question may begin with an @.
                .setExpandAtFiles(false);
    }
}
