package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code faqbot run} as a process of its own, on a loopback Discord. */
@Timeout(60)
class RunTest {
    /** What the system makes of a process that was told to end: 128 and SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir private Path folder;
    private final FakeDiscord discord = FakeDiscord.start();
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void writeKnowledge() throws IOException {
        Files.createDirectories(folder.resolve("knowledge/tea"));
        write("Two minutes.");
    }

    @AfterEach
    void close() {
        processes.forEach(Process::destroyForcibly);
        discord.close();
    }

    @Test
    void answersFollowsItsKnowledgeAndEndsInOrder() throws Exception {
        var bot = start();
        awaitLine(bot, "Answering from 1 entries");

        assertThat(answer()).isEqualTo("Two minutes.");

        write("Three minutes.");
        awaitLine(bot, "Changed: answering from 1 entries");
        assertThat(answer()).isEqualTo("Three minutes.");

        var second = start();
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(lines(second))
                .singleElement()
                .asString()
                .startsWith("faqbot: the data folder " + folder.resolve("data"))
                .contains("is in use by another faqbot");

        bot.destroy();
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isEqualTo(TERMINATED);
        assertThat(discord.violations()).isEmpty();
    }

    private void write(String answer) throws IOException {
        Files.writeString(
                folder.resolve("knowledge/tea/faq.md"),
                "# Tea\n\n## How long should green tea steep?\n\n" + answer + "\n");
    }

    private Process start() throws IOException {
        var endpoints = discord.settings().endpoints().orElseThrow();
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfaqbot.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "faqbot.app.Main",
                        "run");
        builder.environment().put(DiscordToken.VARIABLE, FakeDiscord.TOKEN);
        builder.environment().put("FAQBOT_REST_URL", endpoints.rest().toString());
        builder.environment().put("FAQBOT_GATEWAY_URL", endpoints.gateway().toString());
        var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        processes.add(process);
        return process;
    }

    private static void awaitLine(Process process, String part) throws IOException {
        var seen = new ArrayList<String>();
        var lines = reader(process);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.contains(part)) {
                return;
            }
        }
        assertThat(seen).as("the log").anyMatch(line -> line.contains(part));
    }

    private static List<String> lines(Process process) {
        return reader(process).lines().toList();
    }

    /** The same one each time, for it reads ahead. */
    private static BufferedReader reader(Process process) {
        return process.errorReader(StandardCharsets.UTF_8);
    }

    private String answer() {
        discord.use(Payloads.ask("how long should green tea steep"));
        return text(discord.take("POST /interactions/*/*/callback").body());
    }

    private static String text(JsonNode reply) {
        return reply.at("/data/embeds/0/description").textValue();
    }
}
