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

/** What an AOT cache is made from: the commands that should start fast, each done as it is. */
final class StartTraining {
    /** The system property that asks for it, and names a folder to work in. */
    static final String FOLDER = "faqbot.start-training";

    private static final String QUESTION = "Is Node.js easier than Python?";

    private static final String CONFIG =
            """
            discord:
              rest-url: %s
              gateway-url: %s
            """;

    private final Path folder;

    StartTraining(Path folder) {
        this.folder = folder;
    }

    /** Does it; the exit code says whether the questions could be asked. */
    int run() throws IOException {
        // The first makes the index, the others find it.
        int code = run("ask", QUESTION);
        code += run("ask", "--why", "whcih is fastr node or pyhton");
        code += run("ask", "--json", "how do I install numpy on windows");
        code += run("ask", "--no-encoder", QUESTION);
        code += run("ask", "--no-encoder", "whcih is fastr node or pyhton");
        serve();
        return code == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** A whole start, in a Discord of our own that ends it when it is done. */
    private void serve() throws IOException {
        try (var discord = RehearsalDiscord.openForOneStart()) {
            var there = discord.endpoints();
            var config =
                    Files.writeString(
                            folder.resolve("rehearsal.yaml"),
                            CONFIG.formatted(there.rest(), there.gateway()));
            run("run", "--config", config.toString());
        }
    }

    private int run(String... arguments) {
        var command = new ArrayList<>(List.of(arguments));
        command.addAll(1, List.of("--data", folder.resolve("data").toString()));
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
