package faqbot.app;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.app.FaqBotConfig.Folders;
import faqbot.cli.CheckSettings;
import faqbot.cli.CommonOptions;
import faqbot.cli.LogFormat;
import faqbot.encode.EncoderSettings;
import faqbot.encode.EncoderSettings.Pooling;
import faqbot.encode.EncoderSettings.Source;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                named.isPresent() || ConfigFile.isChanged(path)
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
        var logFormat = logFormat();
        var encoder = encoder(group("search"), options);
        var answers = answers(group("answers"));
        var check = check(group("check"));
        var discord = new DiscordReader(group("discord")).read();
        file.finish();
        variables.finish();
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return new FaqBotConfig(folders, encoder, answers, check, discord, logFormat);
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
        return new SettingGroup(file, variables).texts("packs");
    }

    private LogFormat logFormat() {
        return new SettingGroup(file, variables)
                .value(
                        "log-format",
                        "text or json",
                        text ->
                                switch (text) {
                                    case "text" -> Optional.of(LogFormat.TEXT);
                                    case "json" -> Optional.of(LogFormat.JSON);
                                    default -> Optional.empty();
                                })
                .orElse(LogFormat.TEXT);
    }

    private SettingGroup group(String key) {
        return new SettingGroup(file.mapping(key), variables);
    }

    private EncoderSettings encoder(SettingGroup group, CommonOptions options) {
        var standard = EncoderSettings.DEFAULT;
        var source = encoderSource(group).orElse(standard.source());
        return new EncoderSettings(
                options.isWithoutEncoder() ? new Source.None() : source,
                group.integer("encoder-dimension", 1, EncoderSettings.LARGEST_DIMENSION)
                        .orElse(standard.dimension()),
                group.setting("encoder-pooling", ConfigReader::pooling).orElse(standard.pooling()),
                group.setting("encoder-question-prefix", MappingReader::text)
                        .orElse(standard.questionPrefix()),
                group.setting("encoder-passage-prefix", MappingReader::text)
                        .orElse(standard.passagePrefix()),
                group.integer("encoder-workers", 1, EncoderSettings.MOST_WORKERS)
                        .orElse(standard.workers()));
    }

    private Optional<Source> encoderSource(SettingGroup group) {
        var inFile = encoderSource(group.file(), "encoder", path.resolveSibling(""));
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

    private static AnswerSettings answers(SettingGroup group) {
        var standard = AnswerSettings.DEFAULT;
        return new AnswerSettings(
                group.number("wrong-when-asked", 0, 1).orElse(standard.wrongWhenAsked()),
                group.number("wrong-when-unasked", 0, 1).orElse(standard.wrongWhenUnasked()),
                group.number("suggest-from", 0, 1).orElse(standard.suggestFrom()),
                group.integer("candidates", 1, AnswerSettings.MOST_CANDIDATES)
                        .orElse(standard.candidates()));
    }

    private static CheckSettings check(SettingGroup group) {
        return group.integer("review-months", 1, 120)
                .map(CheckSettings::new)
                .orElse(CheckSettings.DEFAULT);
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
