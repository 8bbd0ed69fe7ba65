package faqbot.app;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.app.FaqBotConfig.Folders;
import faqbot.cli.CheckSettings;
import faqbot.cli.CommonOptions;
import faqbot.discord.DiscordSettings;
import faqbot.encode.EncoderSettings;
import faqbot.encode.EncoderSettings.Pooling;
import faqbot.encode.EncoderSettings.Source;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads the configuration: what an option says counts, else an environment variable, else the
 * configuration file, else the default.
 */
final class ConfigReader {
    private final Surroundings surroundings;
    private final List<Problem> problems = new ArrayList<>();
    private final Variables variables;
    private final Path path;
    private final MappingReader file;

    private ConfigReader(Surroundings surroundings, CommonOptions options) {
        this.surroundings = surroundings;
        this.variables = new Variables(surroundings.environment(), problems);
        var named = chosen(options.config(), "config");
        this.path = named.orElse(surroundings.applicationFolder().resolve("config/faqbot.yaml"));
        this.file =
                named.isPresent() || Files.exists(path)
                        ? ConfigFile.read(path, problems)
                        : ConfigFile.none(path, problems);
    }

    /**
     * Reads the configuration.
     *
     * @throws ConfigException with everything that is wrong
     */
    static FaqBotConfig read(Surroundings surroundings, CommonOptions options) {
        return new ConfigReader(surroundings, options).read(options);
    }

    private FaqBotConfig read(CommonOptions options) {
        var folders = folders(options);
        var encoder = encoder(file.mapping("search"), options);
        var answers = answers(file.mapping("answers"));
        var check = check(file.mapping("check"));
        var discord = discord(file.mapping("discord"));
        file.finish();
        variables.finish();
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return new FaqBotConfig(folders, encoder, answers, check, discord);
    }

    private Folders folders(CommonOptions options) {
        var home = surroundings.applicationFolder();
        var ownData = home.resolve("data");
        var dataInFile = beside("data").filter(folder -> !folder.equals(ownData));
        var data = chosen(options.data(), "data").or(() -> dataInFile);
        var knowledgeInFile = beside("knowledge");
        return new Folders(
                chosen(options.knowledge(), "knowledge")
                        .or(() -> knowledgeInFile)
                        .orElse(home.resolve("knowledge")),
                packs(),
                data.orElse(ownData),
                data.isPresent(),
                calibrated(options));
    }

    private Path calibrated(CommonOptions options) {
        var beside = path.resolveSibling(ConfidenceFile.NAME).normalize();
        var named = options.confidence().map(surroundings.workingFolder()::resolve);
        named.filter(Files::notExists)
                .ifPresent(missing ->
                        problems.add(
                                Problem.error(
                                        missing.toString(),
                                        0,
                                        "there is no such file",
                                        "Name the right one with --confidence.")));
        return named.orElse(beside);
    }

    /** What the option says, else the variable. */
    private Optional<Path> chosen(Optional<Path> option, String key) {
        var inVariable = variables.read(key, ConfigReader::path);
        return option.or(() -> inVariable)
                .map(chosen -> surroundings.workingFolder().resolve(chosen).normalize());
    }

    private List<String> packs() {
        var inVariable = variables.read("packs", MappingReader::texts);
        var inFile = file.texts("packs");
        return (inVariable.isEmpty() ? inFile : inVariable).stream().map(Scalar::text).toList();
    }

    private EncoderSettings encoder(MappingReader group, CommonOptions options) {
        var standard = EncoderSettings.DEFAULT;
        var source = encoderSource(group).orElse(standard.source());
        return new EncoderSettings(
                options.isWithoutEncoder() ? new Source.None() : source,
                setting(
                                group,
                                "encoder-dimension",
                                (reader, key) ->
                                        reader.integer(key, 1, EncoderSettings.LARGEST_DIMENSION))
                        .orElse(standard.dimension()),
                setting(group, "encoder-pooling", ConfigReader::pooling).orElse(standard.pooling()),
                setting(group, "encoder-question-prefix", MappingReader::text)
                        .orElse(standard.questionPrefix()),
                setting(group, "encoder-passage-prefix", MappingReader::text)
                        .orElse(standard.passagePrefix()),
                setting(
                                group,
                                "encoder-workers",
                                (reader, key) ->
                                        reader.integer(key, 1, EncoderSettings.MOST_WORKERS))
                        .orElse(standard.workers()));
    }

    private Optional<Source> encoderSource(MappingReader group) {
        var inFile = encoderSource(group, "encoder", path.resolveSibling(""));
        return variables
                .read(
                        "encoder",
                        (reader, key) -> encoderSource(reader, key, surroundings.workingFolder()))
                .or(() -> inFile);
    }

    /** A name, or a folder that may be relative to another. */
    private static Optional<Source> encoderSource(MappingReader reader, String key, Path base) {
        return reader.text(key)
                .flatMap(name ->
                        switch (name) {
                            case "none" -> Optional.of(new Source.None());
                            case Source.Shipped.NAME -> Optional.of(new Source.Shipped());
                            default ->
                                    path(reader, key)
                                            .map(folder ->
                                                    new Source.Folder(
                                                            base.resolve(folder).normalize()));
                        });
    }

    private static Optional<Pooling> pooling(MappingReader reader, String key) {
        return reader.value(
                key,
                "cls or mean",
                text ->
                        switch (text) {
                            case "cls" -> Optional.of(Pooling.CLS);
                            case "mean" -> Optional.of(Pooling.MEAN);
                            default -> Optional.empty();
                        });
    }

    private AnswerSettings answers(MappingReader group) {
        var standard = AnswerSettings.DEFAULT;
        var asked = share(group, "wrong-when-asked", standard.wrongWhenAsked());
        var unasked = share(group, "wrong-when-unasked", standard.wrongWhenUnasked());
        var suggestFrom = share(group, "suggest-from", standard.suggestFrom());
        var candidates =
                setting(
                                group,
                                "candidates",
                                (reader, key) ->
                                        reader.integer(key, 1, AnswerSettings.MOST_CANDIDATES))
                        .orElse(standard.candidates());
        return new AnswerSettings(asked, unasked, suggestFrom, candidates);
    }

    private double share(MappingReader group, String key, double standard) {
        return setting(group, key, (reader, name) -> reader.number(name, 0, 1)).orElse(standard);
    }

    private CheckSettings check(MappingReader group) {
        return setting(group, "review-months", (reader, key) -> reader.integer(key, 1, 120))
                .map(CheckSettings::new)
                .orElse(CheckSettings.DEFAULT);
    }

    private DiscordSettings discord(MappingReader group) {
        var rest = setting(group, "rest-url", MappingReader::text).orElse("");
        var gateway = setting(group, "gateway-url", MappingReader::text).orElse("");
        try {
            return DiscordSettings.of(rest, gateway);
        } catch (IllegalArgumentException e) {
            group.reject(
                    "rest-url",
                    "\"discord.rest-url\" and \"discord.gateway-url\": " + e.getMessage(),
                    "Delete both; they are for tests.");
            return DiscordSettings.DEFAULT;
        }
    }

    /** Reads a key of the file and its variable; both, so that both are checked. */
    private <T> Optional<T> setting(
            MappingReader group, String key, BiFunction<MappingReader, String, Optional<T>> read) {
        var inFile = read.apply(group, key);
        return variables.read(key, read).or(() -> inFile);
    }

    /** A path in the file, which is relative to the file. */
    private Optional<Path> beside(String key) {
        return path(file, key).map(relative -> path.resolveSibling(relative).normalize());
    }

    private static Optional<Path> path(MappingReader reader, String key) {
        return reader.value(key, "a path", ConfigReader::toPath);
    }

    private static Optional<Path> toPath(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
