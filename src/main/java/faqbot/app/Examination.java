package faqbot.app;

import faqbot.cli.CommonOptions;
import faqbot.cli.Doctor;
import faqbot.cli.Finding;
import faqbot.discord.CheckNotes;
import faqbot.discord.DiscordCheck;
import faqbot.discord.DiscordException;
import faqbot.discord.DiscordToken;
import faqbot.encode.Encoder;
import faqbot.encode.Encoder.Opening;
import faqbot.encode.EncoderException;
import faqbot.encode.EncoderSettings;
import faqbot.encode.EncoderSettings.Source;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Examines configuration, token, encoder and the way to Discord.
 *
 * @param surroundings where the program runs
 */
record Examination(Surroundings surroundings) implements Doctor {
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    @Override
    public List<Finding> configuration(CommonOptions options) {
        try {
            ConfigReader.read(surroundings, options);
            return List.of(Finding.fine("settings", "file and variables can be read"));
        } catch (ConfigException e) {
            return e.problems().stream().map(Examination::finding).toList();
        }
    }

    private static Finding finding(Problem problem) {
        var place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return Finding.problem("settings", place + ": " + problem.message(), problem.mend());
    }

    @Override
    public List<Finding> token() {
        try {
            var token = DiscordToken.from(surroundings.environment());
            var findings = new ArrayList<Finding>();
            findings.add(
                    token.hasUsualShape()
                            ? Finding.fine("token", "there is one, and it has the usual shape")
                            : Finding.warning(
                                    "token",
                                    "it has not the usual shape of three parts between dots",
                                    "Copy it again from the developer portal (Bot, Reset Token)."));
            if (isTokenFileOpen()) {
                findings.add(
                        Finding.warning(
                                "token",
                                "others on this machine can read or change its file",
                                "chmod 600 lets only you read it."));
            }
            return findings;
        } catch (DiscordException e) {
            return List.of(
                    Finding.problem(
                            "token",
                            String.valueOf(e.getMessage()),
                            "The README's list says how."));
        }
    }

    private boolean isTokenFileOpen() {
        var file = surroundings.environment().get(DiscordToken.FILE_VARIABLE);
        if (file == null || surroundings.environment().containsKey(DiscordToken.VARIABLE)) {
            return false;
        }
        try {
            var allowed = Files.getPosixFilePermissions(Path.of(file));
            return allowed.stream().anyMatch(OF_OTHERS::contains);
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false; // this file system knows no such rights
        }
    }

    @Override
    public List<Finding> discord(CommonOptions options) {
        var settings = ConfigReader.read(surroundings, options).discord();
        var findings = new ArrayList<Finding>();
        new DiscordCheck(settings, new Notes(findings))
                .run(DiscordToken.from(surroundings.environment()));
        return findings;
    }

    @Override
    public List<Finding> encoder(CommonOptions options, Path dataFolder) {
        var settings = ConfigReader.read(surroundings, options).encoder();
        long start = System.nanoTime();
        try {
            return List.of(
                    switch (Encoder.open(settings, dataFolder.resolve("encoder"))) {
                        case Opening.Ready(var encoder) -> {
                            encoder.close();
                            yield opened(settings, Duration.ofNanos(System.nanoTime() - start));
                        }
                        case Opening.Off() ->
                                Finding.fine(
                                        "encoder", "off: questions are compared by their words");
                        case Opening.Unavailable(var reason) ->
                                Finding.warning(
                                        "encoder",
                                        "questions are compared by their words only: " + reason,
                                        "Run it on a machine that has one, or write \"encoder:"
                                                + " none\".");
                    });
        } catch (EncoderException e) {
            return List.of(
                    Finding.problem(
                            "encoder",
                            String.valueOf(e.getMessage()),
                            "Change the settings under \"search:\", or write \"encoder: none\"."));
        }
    }

    private static Finding opened(EncoderSettings settings, Duration time) {
        var name =
                switch (settings.source()) {
                    case Source.None() -> "none";
                    case Source.Shipped() -> Source.Shipped.NAME;
                    case Source.Folder(var path) -> path.toString();
                };
        return Finding.fine("encoder", "%s opens in %d ms".formatted(name, time.toMillis()));
    }

    /** Takes down what the check of Discord finds. */
    private record Notes(List<Finding> findings) implements CheckNotes {
        @Override
        public void fine(String about, String what) {
            findings.add(Finding.fine(about, what));
        }

        @Override
        public void warning(String about, String what, String mend) {
            findings.add(Finding.warning(about, what, mend));
        }

        @Override
        public void problem(String about, String what, String mend) {
            findings.add(Finding.problem(about, what, mend));
        }
    }
}
