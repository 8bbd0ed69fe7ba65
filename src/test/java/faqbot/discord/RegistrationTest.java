package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import faqbot.recommend.Frameworks;
import faqbot.recommend.TeaOrCoffee;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Which commands are registered where, over the real JDA. */
class RegistrationTest {
    private static final String COMMANDS = "GET /applications/*/commands";
    private static final String REGISTER = "PUT /applications/*/commands";
    private static final String SERVER_COMMANDS = "GET /applications/*/guilds/*/commands";
    private static final String REGISTER_IN_SERVER = "PUT /applications/*/guilds/*/commands";
    private static final long SERVER = Long.parseLong(Payloads.GUILD);
    private static final long ELSEWHERE = SERVER + 1;
    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    /** How often to look until a file is written, each time after {@link #PAUSE_MILLIS}. */
    private static final int PATIENCE = 200;

    private static final int PAUSE_MILLIS = 50;

    @TempDir private Path folder;
    @RegisterExtension final LoopbackDiscord loopback = new LoopbackDiscord();

    private final FakeDiscord discord = loopback.discord();
    private final JdaLog log = loopback.log();

    @Test
    void testServersAloneGetTheCommands() {
        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            discord.take(SERVER_COMMANDS);

            var call = discord.take(REGISTER_IN_SERVER);

            assertThat(call.path()).contains(Payloads.GUILD);
            assertThat(call.body()).isNotEmpty();
        }
    }

    @Test
    void testServersAreGivenTheCommandsOnce() {
        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            discord.take(SERVER_COMMANDS);
            discord.take(REGISTER_IN_SERVER);
        }

        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            discord.take(SERVER_COMMANDS);
        }
    }

    @Test
    void commandsOfAllServersAreTakenBackForTestServers() {
        try (var _ = start()) {
            discord.take(COMMANDS);
            discord.take(REGISTER);
        }

        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            assertThat(discord.take(REGISTER).body()).isEmpty();
            discord.take(SERVER_COMMANDS);
            discord.take(REGISTER_IN_SERVER);
        }
    }

    @Test
    void commandsOfATestServerAreTakenBackOnceItIsNoLongerNamed() throws Exception {
        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            discord.take(SERVER_COMMANDS);
            discord.take(REGISTER_IN_SERVER);
        }

        try (var _ = start()) {
            discord.take(COMMANDS);
            discord.take(REGISTER);
            discord.take(SERVER_COMMANDS);
            assertThat(discord.take(REGISTER_IN_SERVER).body()).isEmpty();
            awaitEmpty(folder.resolve("test-servers"));
        }

        try (var _ = start()) {
            discord.take(COMMANDS);
        }
    }

    @Test
    void saysWhichTestServerTheBotIsNotIn() {
        try (var _ = start(ELSEWHERE)) {
            discord.take(COMMANDS);
        }

        assertThat(log.complaints())
                .singleElement()
                .asString()
                .contains("The bot is not in the server");
    }

    @Test
    void saysInOneLineThatDiscordDoesNotTakeTheCommands() {
        discord.failNext(SERVER_COMMANDS, 403);

        try (var _ = start(SERVER)) {
            discord.take(COMMANDS);
            discord.take(SERVER_COMMANDS);
            log.await("could not be compared");
        }

        assertThat(log.complaints())
                .singleElement()
                .asString()
                .contains("could not be compared")
                .doesNotContain("\tat ");
    }

    @Test
    void commandsInOtherLanguagesAreComparedToo() throws InterruptedException {
        var command = Commands.slash("ask", "Ask a question");
        command.setDescriptionLocalization(DiscordLocale.GERMAN, "Stelle eine Frage");
        command.setNameLocalization(DiscordLocale.GERMAN, "frage");
        discord.register(Json.array().add(stored(command)));

        register(command);
        assertThat(discord.unclaimed()).isEmpty();

        command.setDescriptionLocalization(DiscordLocale.GERMAN, "Stell eine Frage");
        register(command);
        assertThat(discord.take(REGISTER).body().toString()).contains("Stell eine Frage");
    }

    @Test
    void commandsFollowTheFrameworks() {
        try (var drinks = HandMadeFrameworks.teaOrCoffee();
                var bot = start(drinks.frameworks())) {
            discord.take(COMMANDS);
            var first = discord.take(REGISTER).body();

            bot.showState();
            drinks.write(TeaOrCoffee.FILE, TeaOrCoffee.YAML.replace("Tea or coffee?", "Drinks"));
            bot.showState();
            discord.take(COMMANDS);
            var renamed = discord.take(REGISTER).body();
            drinks.delete(TeaOrCoffee.FILE);
            bot.showState();
            discord.take(COMMANDS);
            var without = discord.take(REGISTER).body();

            assertThat(first.toString()).contains("Tea or coffee?");
            assertThat(renamed.toString()).contains("Drinks").doesNotContain("Tea or coffee?");
            assertThat(without.findValuesAsText("name")).doesNotContain("recommend", "compare");
        }
    }

    @Test
    void frameworksAreRegisteredOnce(TestInfo test) {
        try (var drinks = HandMadeFrameworks.teaOrCoffee()) {
            try (var _ = start(drinks.frameworks())) {
                discord.take(COMMANDS);
                var commands = discord.take(REGISTER).body();
                Snapshots.assertUnchanged(
                        test, Json.array().add(commands.get(1)).add(commands.get(2)));
            }

            try (var bot = start(drinks.frameworks())) {
                discord.take(COMMANDS);
                bot.showState();
            }
        }
    }

    private static ObjectNode stored(CommandData command) {
        return Json.object(command.toData().toString());
    }

    /** Connects with this one command, and ends once it has had the time to be written. */
    private void register(CommandData command) throws InterruptedException {
        var connection = new Connection(BotOnLoopback.TOKEN, discord.settings(), _ -> {});
        connection.open();
        discord.take("GET /users/@me");
        var _ =
                new CommandRegistration(
                                connection.shards(),
                                List.of(command),
                                new ServersWithCommands(folder))
                        .update(List.of());
        discord.take(COMMANDS);
        TimeUnit.MILLISECONDS.sleep(5 * PAUSE_MILLIS);
        connection.finishEvents();
        connection.close();
    }

    private DiscordBot start(Long... testServers) {
        return start(HandMadeFrameworks.NONE, testServers);
    }

    private DiscordBot start(Frameworks frameworks, Long... testServers) {
        var settings =
                new DiscordSettings(
                        discord.settings().endpoints(),
                        List.of(testServers),
                        DiscordSettings.Access.ALL,
                        DiscordSettings.Rates.DEFAULT,
                        DiscordSettings.Shards.AUTOMATIC);
        var state = new KnowledgeState(1, 0, List.of());
        var knowledge =
                new BotKnowledge(
                        (_, _) -> NOTHING, HandMadeDirectory.EMPTY, frameworks, () -> state);
        var bot = Bots.start(BotOnLoopback.TOKEN, settings, knowledge, folder);
        discord.take("GET /users/@me");
        return bot;
    }

    private static void awaitEmpty(Path file) throws Exception {
        for (int i = 0; i < PATIENCE && Files.size(file) > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        assertThat(Files.size(file)).isZero();
    }
}
