package faqbot.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "The knowledge folder: the folder that holds the packs.")
    private @Nullable Path knowledge;

    @Option(names = "--config", paramLabel = "FILE", description = "The configuration file.")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder for what can be made again, such as the index.")
    private @Nullable Path data;

    @Option(
            names = "--no-encoder",
            description = "Compare questions by their words only, not by their meaning.")
    private boolean isWithoutEncoder;

    @Option(
            names = "--confidence",
            paramLabel = "FILE",
            hidden = true,
            description = "Judge by this confidence model, for measurements.")
    private @Nullable Path confidence;

    @Option(names = "--verbose", description = "Tell more about what happens.")
    private boolean isVerbose;

    @Option(names = "--debug", description = "Tell everything, with stack traces.")
    private boolean isDebug;

    private @Nullable LogFormat logFormat;

    public Optional<Path> knowledge() {
        return Optional.ofNullable(knowledge);
    }

    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    public Optional<Path> confidence() {
        return Optional.ofNullable(confidence);
    }

    public boolean isWithoutEncoder() {
        return isWithoutEncoder;
    }

    public boolean isVerbose() {
        return isVerbose;
    }

    public boolean isDebug() {
        return isDebug;
    }

    /** What the log looks like, where the command has an option for that. */
    public Optional<LogFormat> logFormat() {
        return Optional.ofNullable(logFormat);
    }

    void setLogFormat(LogFormat format) {
        logFormat = format;
    }

    /** Names the knowledge folder where the option did not. */
    void setKnowledge(Path folder) {
        knowledge = folder;
    }
}
