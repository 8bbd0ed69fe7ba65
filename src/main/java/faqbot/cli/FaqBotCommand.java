package faqbot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    private final Setup setup;
    private final Wiring wiring;
    private final Streams streams;

    private FaqBotCommand(Wiring wiring, Streams streams) {
        this.setup = wiring.setup();
        this.wiring = wiring;
        this.streams = streams;
    }

    /**
     * Makes the command line; none of its commands ends the program.
     *
     * @param wiring what the commands work with
     * @param version what {@code --version} prints
     * @param arguments what will be executed: where they name a command, the others are left out,
     *     for each takes as long to make as an answer
     */
    public static CommandLine line(
            Wiring wiring, Streams streams, String version, String... arguments) {
        var command = new FaqBotCommand(wiring, streams);
        var isNamed = arguments.length > 0 && command.commands().containsKey(arguments[0]);
        return command.line(version, name -> !isNamed || name.equals(arguments[0]));
    }

    private Map<String, Supplier<Object>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("chat", () -> new ChatCommand(setup, streams));
        commands.put("ask", () -> new AskCommand(setup, streams));
        commands.put("recommend", () -> new RecommendCommand(setup, streams));
        commands.put("check", () -> new CheckCommand(setup, streams));
        commands.put("evaluate", () -> new EvaluateCommand(setup, streams));
        commands.put("calibrate", () -> new CalibrateCommand(setup, streams));
        commands.put("run", () -> new RunCommand(wiring.service()));
        commands.put("doctor", () -> new DoctorCommand(setup, wiring.doctor(), streams));
        commands.put("stats", () -> new StatsCommand(setup, streams));
        return commands;
    }

    private CommandLine line(String version, Predicate<String> isNeeded) {
        var root = new CommandLine(this);
        commands()
                .forEach((name, command) -> {
                    if (isNeeded.test(name)) {
                        root.addSubcommand(name, command.get());
                    }
                });
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
