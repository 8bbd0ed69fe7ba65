package faqbot.app;

import faqbot.cli.Colors;
import faqbot.cli.ExitCode;
import faqbot.cli.Output;
import faqbot.cli.Streams;
import faqbot.discord.RehearsalDiscord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What an AOT cache is made from: what should start fast, done as it is. */
final class StartTraining {
    /** The system property that asks for it, and names a folder to work in. */
    static final String FOLDER = "faqbot.start-training";

    /** The system property that says for what. */
    static final String KIND = "faqbot.start-training.kind";

    /** The data folder, in the folder to work in. */
    static final String DATA = "data";

    static final String QUESTION = "Is Node.js easier than Python?";

    private final Path folder;
    private final StartKind kind;

    /**
     * Prepares to train.
     *
     * @param folder to work in; an index in its {@link #DATA} is found, as by most starts
     */
    StartTraining(Path folder, StartKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** The training that system properties ask for, if they do. */
    static Optional<StartTraining> wanted(Properties properties) {
        return Optional.ofNullable(properties.getProperty(FOLDER))
                .map(folder ->
                        new StartTraining(
                                Path.of(folder), StartKind.named(properties.getProperty(KIND))));
    }

    /** Does it; the exit code says whether the questions could be asked. */
    int run() throws IOException {
        return switch (kind) {
            case COMMAND -> ask();
            case SERVICE -> serve() + serve("--no-encoder");
        };
    }

    private int ask() {
        int code = run("ask", QUESTION);
        code += run("ask", "--why", "whcih is fastr node or pyhton");
        code += run("ask", "--json", "how do I install numpy on windows");
        code += run("ask", "--no-encoder", QUESTION);
        code += run("ask", "--no-encoder", "whcih is fastr node or pyhton");
        return code == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** A whole start, in a Discord of our own that ends it when it is done. */
    private int serve(String... options) throws IOException {
        try (var discord = RehearsalDiscord.openForOneStart()) {
            var there = discord.endpoints();
            var config =
                    Files.writeString(
                            folder.resolve("rehearsal.yaml"),
                            "discord: {rest-url: \"%s\", gateway-url: \"%s\"}\n"
                                    .formatted(there.rest(), there.gateway()));
            var arguments = new ArrayList<>(List.of("run", "--config", config.toString()));
            arguments.addAll(List.of(options));
            run(arguments.toArray(String[]::new));
            return discord.hasSeenBotReady() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private int run(String... arguments) {
        var command = new ArrayList<>(List.of(arguments));
        command.addAll(1, List.of("--data", folder.resolve(DATA).toString()));
        return Program.run(surroundings(), command.toArray(String[]::new));
    }

    private Surroundings surroundings() {
        return new Surroundings(
                Surroundings.ofProcess().applicationFolder(),
                folder,
                Map.of("DISCORD_TOKEN", "start.training.only"),
                new Streams(
                        InputStream.nullInputStream(),
                        new Output(OutputStream.nullOutputStream()),
                        new Output(System.err),
                        false,
                        () -> false,
                        Colors.OFF));
    }
}
