package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.AnswerSettings;
import faqbot.app.FaqBotConfig.Folders;
import faqbot.cli.CheckSettings;
import faqbot.cli.CommonOptions;
import faqbot.cli.LogFormat;
import faqbot.cli.Output;
import faqbot.discord.DiscordSettings;
import faqbot.encode.EncoderSettings;
import faqbot.encode.EncoderSettings.Pooling;
import faqbot.encode.EncoderSettings.Source;
import faqbot.knowledge.DataFile;
import faqbot.knowledge.DataNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ConfigTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("project.folder"), "config", "faqbot.yaml");

    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("app/config"));
        Files.createDirectories(folder.resolve("work"));
    }

    @Test
    void shippedFileNeedNotBeRead() throws IOException {
        Files.copy(SHIPPED, folder.resolve("app/config/faqbot.yaml"));

        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void shippedFileSpellsOutEveryDefault() throws IOException {
        var changed = Files.readString(SHIPPED) + "# and so it is read\n";
        Files.writeString(folder.resolve("app/config/faqbot.yaml"), changed);

        var shipped = read();

        assertThat(shipped).isEqualTo(defaults());
        assertThat(keys(DataFile.parse("", Files.readString(SHIPPED), new ArrayList<>()).get()))
                .containsExactly(
                        "knowledge",
                        "packs",
                        "data",
                        "log-format",
                        "search",
                        "encoder",
                        "encoder-dimension",
                        "encoder-pooling",
                        "encoder-question-prefix",
                        "encoder-passage-prefix",
                        "encoder-workers",
                        "answers",
                        "wrong-when-asked",
                        "wrong-when-unasked",
                        "suggest-from",
                        "candidates",
                        "check",
                        "review-months",
                        "discord",
                        "test-servers",
                        "channels",
                        "denied-channels",
                        "roles",
                        "denied-roles",
                        "questions-per-member",
                        "questions-per-channel",
                        "shards",
                        "shard-range",
                        "rest-url",
                        "gateway-url");
    }

    @Test
    void shippedFileExplainsEveryKey() throws IOException {
        var lines = Files.readAllLines(SHIPPED);

        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches(" *[a-z-]+: .+")) {
                assertThat(lines.get(i - 1).strip()).startsWith("#");
            }
        }
    }

    @Test
    void missingFileMeansTheDefaults() {
        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void emptyFileMeansTheDefaults() throws IOException {
        write("app/config/faqbot.yaml", "# nothing\n");

        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void optionBeatsVariableBeatsFileBeatsDefault() throws IOException {
        assertThat(read().folders().knowledge()).isEqualTo(folder.resolve("app/knowledge"));

        write("app/config/faqbot.yaml", "knowledge: ../in-file\n");
        assertThat(read().folders().knowledge()).isEqualTo(folder.resolve("app/in-file"));

        environment.put("FAQBOT_KNOWLEDGE", "in-variable");
        assertThat(read().folders().knowledge()).isEqualTo(folder.resolve("work/in-variable"));

        assertThat(read("--knowledge", "in-option").folders().knowledge())
                .isEqualTo(folder.resolve("work/in-option"));
    }

    @Test
    void dataFolderFollowsTheSameOrder() throws IOException {
        write("app/config/faqbot.yaml", "data: ../in-file\n");
        assertThat(read().folders().data()).isEqualTo(folder.resolve("app/in-file"));

        environment.put("FAQBOT_DATA", "/in-variable");
        assertThat(read().folders().data()).isEqualTo(Path.of("/in-variable"));

        assertThat(read("--data", "../in-option").folders().data())
                .isEqualTo(folder.resolve("in-option"));
    }

    @Test
    void configurationItselfIsNamedByOptionOrVariable() throws IOException {
        write("work/one.yaml", "knowledge: one\n");
        write("work/sub/two.yaml", "knowledge: two\n");

        environment.put("FAQBOT_CONFIG", "one.yaml");
        assertThat(read().folders().knowledge()).isEqualTo(folder.resolve("work/one"));

        assertThat(read("--config", "sub/two.yaml").folders().knowledge())
                .isEqualTo(folder.resolve("work/sub/two"));
    }

    @Test
    void variablesBeatTheFileForEverySetting() throws IOException {
        write(
                "app/config/faqbot.yaml",
                """
                packs: [a]
                answers:
                  wrong-when-asked: 0.2
                  wrong-when-unasked: 0.1
                  suggest-from: 0.4
                  candidates: 4
                check:
                  review-months: 4
                """);
        assertThat(read().answers()).isEqualTo(new AnswerSettings(0.2, 0.1, 0.4, 4));
        assertThat(read().folders().packs()).containsExactly("a");
        assertThat(read().check()).isEqualTo(new CheckSettings(4));

        environment.put("FAQBOT_PACKS", "b, c");
        environment.put("FAQBOT_WRONG_WHEN_ASKED", "0.3");
        environment.put("FAQBOT_WRONG_WHEN_UNASKED", "0.01");
        environment.put("FAQBOT_SUGGEST_FROM", "0.8");
        environment.put("FAQBOT_CANDIDATES", "5");
        environment.put("FAQBOT_REVIEW_MONTHS", "9");
        assertThat(read().answers()).isEqualTo(new AnswerSettings(0.3, 0.01, 0.8, 5));
        assertThat(read().folders().packs()).containsExactly("b", "c");
        assertThat(read().check()).isEqualTo(new CheckSettings(9));
    }

    @Test
    void encoderIsNamedOrAFolderBesideTheFileOrTheWorkingFolder() throws IOException {
        assertThat(read().encoder().source()).isEqualTo(new Source.Shipped());

        write("app/config/faqbot.yaml", "search:\n  encoder: none\n");
        assertThat(read().encoder().source()).isEqualTo(new Source.None());

        write("app/config/faqbot.yaml", "search:\n  encoder: ../e5\n");
        assertThat(read().encoder().source())
                .isEqualTo(new Source.Folder(folder.resolve("app/e5")));

        environment.put("FAQBOT_ENCODER", "e5");
        assertThat(read().encoder().source())
                .isEqualTo(new Source.Folder(folder.resolve("work/e5")));
    }

    @Test
    void encoderMayBeUsedOtherwise() throws IOException {
        write(
                "app/config/faqbot.yaml",
                """
                search:
                  encoder: /e5
                  encoder-dimension: 768
                  encoder-pooling: mean
                  encoder-question-prefix: "query:"
                  encoder-passage-prefix: "passage:"
                  encoder-workers: 4
                """);

        assertThat(read().encoder())
                .isEqualTo(
                        new EncoderSettings(
                                new Source.Folder(Path.of("/e5")),
                                768,
                                Pooling.MEAN,
                                "query:",
                                "passage:",
                                4));

        environment.put("FAQBOT_ENCODER_POOLING", "max");
        assertThatThrownBy(this::read).hasMessageContaining("must be cls or mean but was \"max\"");
    }

    @Test
    void discordIsSetInTheFileOrByVariables() throws IOException {
        write(
                "app/config/faqbot.yaml",
                """
                discord:
                  test-servers: [300000000000000001, 300000000000000002]
                  channels: 300000000000000003
                  denied-channels: [300000000000000004]
                  roles: [300000000000000005]
                  denied-roles: [300000000000000006]
                  questions-per-member: 0
                  questions-per-channel: 5
                  shards: 8
                  shard-range: 0-3
                """);
        assertThat(read().discord())
                .isEqualTo(
                        new DiscordSettings(
                                Optional.empty(),
                                List.of(300000000000000001L, 300000000000000002L),
                                new DiscordSettings.Access(
                                        List.of(300000000000000003L),
                                        List.of(300000000000000004L),
                                        List.of(300000000000000005L),
                                        List.of(300000000000000006L)),
                                new DiscordSettings.Rates(0, 5),
                                new DiscordSettings.Shards(8, 0, 3)));

        environment.put("FAQBOT_CHANNELS", "300000000000000007, 300000000000000008");
        environment.put("FAQBOT_QUESTIONS_PER_MEMBER", "7");
        environment.put("FAQBOT_SHARD_RANGE", "4-7");
        assertThat(read().discord().access().channels())
                .containsExactly(300000000000000007L, 300000000000000008L);
        assertThat(read().discord().rates()).isEqualTo(new DiscordSettings.Rates(7, 5));
        assertThat(read().discord().shards()).isEqualTo(new DiscordSettings.Shards(8, 4, 7));
    }

    @Test
    void allShardsAreHeldWhereNoRangeIsSet() throws IOException {
        write("app/config/faqbot.yaml", "discord:\n  shards: 3\n");

        assertThat(read().discord().shards()).isEqualTo(new DiscordSettings.Shards(3, 0, 2));
    }

    @Test
    void everythingWrongAboutDiscordIsToldAtOnce() throws IOException {
        write(
                "app/config/faqbot.yaml",
                """
                discord:
                  test-servers:
                    - my server
                    - 12
                  roles: [300000000000000005, helpers]
                  questions-per-member: -1
                  shards: 0
                  shard-range: 3-0
                log-format: xml
                """);

        var file = folder.resolve("app/config/faqbot.yaml").toString();
        assertThatThrownBy(this::read)
                .hasMessageContainingAll(
                        file
                                + ":3: error: \"discord.test-servers\": each item must be an id of"
                                + " Discord, such as 300000000000000003 but was \"my server\"",
                        file + ":4: ",
                        file + ":5: error: \"discord.roles\"",
                        file
                                + ":6: error: \"discord.questions-per-member\": must be a whole number"
                                + " from 0 to 1000000 but was \"-1\"",
                        file
                                + ":7: error: \"discord.shards\": must be auto or a whole number from 1"
                                + " to 99999 but was \"0\"",
                        file
                                + ":8: error: \"discord.shard-range\": must be two numbers such as 0-3,"
                                + " the lower one first, or empty but was \"3-0\"",
                        file + ":9: error: \"log-format\": must be text or json but was \"xml\"");
    }

    @Test
    void rangeOfShardsMustBeAmongThem() throws IOException {
        write("app/config/faqbot.yaml", "discord:\n  shards: 3\n  shard-range: 1-3\n");

        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        ":3: error: \"discord.shard-range\": the shards 1 to 3 are not among those of"
                                + " \"shards: 3\". Write");
    }

    @Test
    void logFormatIsSetInTheFileOrByAVariable() throws IOException {
        write("app/config/faqbot.yaml", "log-format: json\n");
        assertThat(read().logFormat()).isEqualTo(LogFormat.JSON);

        environment.put("FAQBOT_LOG_FORMAT", "text");
        assertThat(read().logFormat()).isEqualTo(LogFormat.TEXT);
    }

    @Test
    void variablesOfKubernetesAreNotOurs() {
        environment.put("FAQBOT_SERVICE_HOST", "10.0.0.1");
        environment.put("FAQBOT_PORT", "tcp://10.0.0.1:80");

        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void emptyVariableCountsAsMissing() {
        environment.put("FAQBOT_KNOWLEDGE", "");
        environment.put("FAQBOT_PACKS", " ");

        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        write(
                "app/config/faqbot.yaml",
                """
                knowlege: elsewhere
                answers:
                  wrong-when-asked: seldom
                  candidates: 11
                  sugest-from: 0.1
                check: 12
                packs:
                  tea: green
                """);

        var file = folder.resolve("app/config/faqbot.yaml").toString();
        assertThatThrownBy(this::read)
                .hasMessage(
                        String.join(
                                "\n",
                                file
                                        + ":1: error: the key \"knowlege\" is not known. Did you mean"
                                        + " \"knowledge\"? Allowed are: data, knowledge, packs,"
                                        + " log-format, search, answers, check, discord.",
                                file
                                        + ":3: error: \"answers.wrong-when-asked\": must be a number from 0"
                                        + " to 1 but was \"seldom\". Change what stands after"
                                        + " \"wrong-when-asked:\".",
                                file
                                        + ":4: error: \"answers.candidates\": must be a whole number"
                                        + " from 1 to 5 but was \"11\". Change what stands after"
                                        + " \"candidates:\".",
                                file
                                        + ":5: error: the key \"answers.sugest-from\" is not known. Did"
                                        + " you mean \"suggest-from\"? Allowed are:"
                                        + " wrong-when-asked, wrong-when-unasked, suggest-from,"
                                        + " candidates.",
                                file
                                        + ":6: error: \"check\": must be a group of indented keys but"
                                        + " was \"12\". Change what stands after \"check:\".",
                                file
                                        + ":8: error: \"packs\": each item must be a text but was a"
                                        + " group of keys beginning with \"tea:\". A text with \": \" in"
                                        + " it must stand in double quotes, such as \"node: fast?\"."));
    }

    @Test
    void wrongVariableIsNamed() {
        environment.put("FAQBOT_SUGGEST_FROM", "87%");

        assertThatThrownBy(this::read)
                .hasMessageStartingWith(
                        "environment variables: error: \"FAQBOT_SUGGEST_FROM\": must be a number from 0"
                                + " to 1 but was \"87%\". Change the variable FAQBOT_SUGGEST_FROM.");
    }

    @ParameterizedTest
    @CsvSource({
        "FAQBOT_ANSWERS_SUGGEST_FROM, FAQBOT_SUGGEST_FROM",
        "FAQBOT_SUGGEST_FORM, FAQBOT_SUGGEST_FROM",
        "FAQBOT_CHECK_REVIEW_MONTHS, FAQBOT_REVIEW_MONTHS",
        "FAQBOT_CONFG, FAQBOT_CONFIG",
    })
    void unknownVariableIsNamedWithTheOneThatIsMeant(String unknown, String meant) {
        environment.put(unknown, "0.5");

        assertThatThrownBy(this::read)
                .hasMessageStartingWith(
                        "environment variables: error: the variable \"%s\" is not known. Did you mean \"%s\"?",
                        unknown, meant);
    }

    @Test
    void variableThatResemblesNoneIsToldWhatIsAllowed() {
        environment.put("FAQBOT_TELEMETRY", "on");

        assertThatThrownBy(this::read)
                .hasMessageStartingWith(
                        "environment variables: error: the variable \"FAQBOT_TELEMETRY\" is not known."
                                + " Allowed are: FAQBOT_CANDIDATES, ");
    }

    @Test
    void variablesOfTheLauncherAreKnown() {
        environment.put("FAQBOT_JAVA", "/opt/java");
        environment.put("FAQBOT_JAVA_OPTS", "-Xmx1g");
        environment.put("FAQBOT_PROFILE", "large");
        environment.put("FAQBOT_DEBUG", "1");

        assertThat(read()).isEqualTo(defaults());
    }

    @Test
    void namedFileMustExist() {
        assertThatThrownBy(() -> read("--config", "nowhere.yaml"))
                .hasMessage(
                        folder.resolve("work/nowhere.yaml")
                                + ": error: there is no such configuration. Name the right file with"
                                + " --config or FAQBOT_CONFIG.");
    }

    @Test
    void fileMustBeUtf8() throws IOException {
        Files.write(
                folder.resolve("app/config/faqbot.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});

        assertThatThrownBy(this::read).hasMessageContaining("the configuration is not UTF-8");
    }

    @Test
    void fileMustBeYaml() throws IOException {
        write("app/config/faqbot.yaml", "knowledge: [a\nanswers: {");

        assertThatThrownBy(this::read).hasMessageContaining("this is not valid YAML");
    }

    @Test
    void fileMustNotBeHuge() throws IOException {
        write("app/config/faqbot.yaml", "# filler\n".repeat(200_000));

        assertThatThrownBy(this::read).hasMessageContaining("has more than 1048576 bytes");
    }

    @Test
    void problemsStopEveryCommandWithOneLineEach() {
        var shell = Shell.withTea(folder).write("app/config/faqbot.yaml", "colour: red\n");

        for (var command : List.of("ask tea", "check", "chat", "run")) {
            var result = shell.run(command.split(" "));

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith(
                            folder.resolve("app/config/faqbot.yaml")
                                    + ":1: error: the key \"colour\" is not known. Allowed are: ")
                    .endsWith(
                            "\nfaqbot: the configuration cannot be used before the errors above are"
                                    + " mended\n");
        }
    }

    private FaqBotConfig defaults() {
        return new FaqBotConfig(
                new Folders(
                        folder.resolve("app/knowledge"),
                        List.of(),
                        folder.resolve("app/data"),
                        false,
                        folder.resolve("app/config/confidence.properties")),
                EncoderSettings.DEFAULT,
                AnswerSettings.DEFAULT,
                CheckSettings.DEFAULT,
                DiscordSettings.DEFAULT,
                LogFormat.TEXT);
    }

    private FaqBotConfig read(String... arguments) {
        var options = new CommonOptions();
        CommandLine.populateCommand(options, arguments);
        var streams =
                Shell.streams(
                        new ByteArrayInputStream(new byte[0]),
                        new Output(new ByteArrayOutputStream()),
                        new Output(new ByteArrayOutputStream()));
        return ConfigReader.read(
                new Surroundings(
                        folder.resolve("app"), folder.resolve("work"), environment, streams),
                options);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> keys(DataNode node) {
        var keys = new ArrayList<String>();
        if (node instanceof DataNode.Mapping mapping) {
            mapping.fields()
                    .forEach((key, field) -> {
                        keys.add(key);
                        keys.addAll(keys(field.value()));
                    });
        }
        return keys;
    }
}
