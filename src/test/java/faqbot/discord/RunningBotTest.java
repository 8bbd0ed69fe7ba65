package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole program as a process of its own, from the shipped knowledge to Discord. */
class RunningBotTest {
    private static final Path PROJECT = Path.of(System.getProperty("project.folder", "."));
    private static final String PACK = "knowledge/nodejs-or-python";
    private static final String LINK = "https://example.org/wiki/";
    private static final String NOTHING_FOUND = "I found nothing in my knowledge";

    /** How often to ask until a change shows, each time after {@link #PAUSE_MILLIS}. */
    private static final int PATIENCE = 40;

    private static final int PAUSE_MILLIS = 100;

    @TempDir private static Path home;
    private static final FakeDiscord DISCORD = FakeDiscord.start();
    private static Process bot;

    @BeforeAll
    static void startBot() throws Exception {
        copy(PROJECT.resolve(PACK), home.resolve(PACK));
        var about = home.resolve(PACK).resolve("pack.yaml");
        Files.writeString(about, Files.readString(about) + "\nlink-base: " + LINK + "\n");
        learn();
        bot = start("bot.log", "run");
        DISCORD.take("GET /users/@me");
        DISCORD.take("GET /applications/*/commands");
        DISCORD.take("PUT /applications/*/commands");
    }

    @AfterAll
    static void endsCleanlyAndKeepsTheTokenToItself() throws Exception {
        bot.destroy();
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        DISCORD.close();

        // 128 + 15: the process ended because of SIGTERM, after putting its work away.
        assertThat(bot.exitValue()).isEqualTo(143);
        assertThat(Files.readString(home.resolve("bot.log")))
                .contains("invite it with https://discord.com/oauth2/authorize")
                .doesNotContain(FakeDiscord.TOKEN)
                .doesNotContain("ERROR");
        assertThat(Files.readString(home.resolve("data/status.json")))
                .contains("\"state\":\"stopped\"")
                .doesNotContain(FakeDiscord.TOKEN);
        assertThat(DISCORD.violations()).isEmpty();
        assertThat(DISCORD.unclaimed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Is Node.js easier than Python?        | faq.md#is-nodejs-easier-than-python
                    whcih is fastr node or pyhton         | faq.md#which-is-faster-nodejs-or-python
                    which one is more scalable            | faq.md#which-is-more-scalable-nodejs-or-python
                    can python use several threads        | concurrency.faq.md#does-python-support-multithreading
                    did netflix get 70% faster with node  | speed.faq.md#did-netflix-load-70-faster-thanks-to-nodejs
                    """)
    void answersWithALinkToTheExactHeading(String question, String anchor) {
        var embed = ask(question).at("/data/embeds/0");

        assertThat(embed.path("url").asText()).isEqualTo(LINK + anchor);
        assertThat(embed.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "how do I install numpy on windows",
        "php or ruby on rails in 2026",
        "anyone up for a game tonight?",
        "🐍🐍🐍"
    })
    void saysSoWhenNothingFits(String question) {
        assertThat(ask(question).at("/data/content").asText()).startsWith(NOTHING_FOUND);
    }

    @Test
    void picksUpAChangeAndOutlivesABrokenOne() throws Exception {
        var file = home.resolve(PACK).resolve("cats.faq.md");
        Files.writeString(file, "# Cats\n\n## Do cats like laptops?\n\nOnly warm ones.\n");

        assertThat(askUntilFound("do cats like laptops")).contains("Only warm ones.");

        Files.writeString(file, "# Cats\n\n## Do cats like laptops?\n");
        assertThat(logLineWith("has no answer")).contains("cats.faq.md:3");
        assertThat(ask("do cats like laptops").toString()).contains("Only warm ones.");

        Files.delete(file);
    }

    @Test
    void refusesASecondBotOnTheSameData() throws Exception {
        var second = start("second.log", "run");

        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readString(home.resolve("second.log")))
                .contains("in use by another faqbot");
    }

    @Test
    void tellsHowItStands() throws Exception {
        ask("is there anything");

        var stats = start("stats.log", "stats");

        assertThat(stats.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(home.resolve("stats.log")))
                .contains("as faqbot, process " + bot.pid())
                .contains("shard      0 of 1: connected")
                .contains("questions  ");
        assertThat(stats.exitValue()).isZero();
    }

    private static JsonNode ask(String question) {
        DISCORD.use(Payloads.ask(question));
        return DISCORD.take("POST /interactions/*/*/callback").body();
    }

    private static String askUntilFound(String question) throws InterruptedException {
        var reply = ask(question).toString();
        for (int i = 0; i < PATIENCE && reply.contains(NOTHING_FOUND); i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            reply = ask(question).toString();
        }
        return reply;
    }

    private static String logLineWith(String text) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            var line =
                    Files.readAllLines(home.resolve("bot.log")).stream()
                            .filter(found -> found.contains(text))
                            .findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("the log has no line with: " + text);
    }

    /**
     * On a busy machine the meaning of all texts takes longer than Discord waits in these tests.
     */
    private static void learn() throws Exception {
        var question = start("learn.log", "ask", "anything");
        assertThat(question.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(question.exitValue()).isZero();
    }

    private static Process start(String log, String... arguments) throws IOException {
        var endpoints = DISCORD.settings().endpoints().orElseThrow();
        var command = new ArrayList<String>();
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfaqbot.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "faqbot.app.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISCORD_TOKEN", FakeDiscord.TOKEN);
        builder.environment().put("FAQBOT_REST_URL", endpoints.rest().toString());
        builder.environment().put("FAQBOT_GATEWAY_URL", endpoints.gateway().toString());
        // One member asks it all.
        builder.environment().put("FAQBOT_QUESTIONS_PER_MEMBER", "0");
        return builder.redirectOutput(home.resolve(log).toFile()).start();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
