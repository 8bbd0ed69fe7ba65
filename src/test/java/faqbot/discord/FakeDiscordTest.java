package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The loopback Discord by itself. */
class FakeDiscordTest {
    private final FakeDiscord discord = FakeDiscord.start();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void refusesAnotherToken() throws Exception {
        assertThat(status("/users/@me", "Bot another")).isEqualTo(401);
    }

    @Test
    void reportsARouteItDoesNotKnow() throws Exception {
        assertThat(status("/users/1", "Bot " + FakeDiscord.TOKEN)).isEqualTo(404);
        assertThat(discord.violations())
                .anyMatch(found -> found.startsWith("unexpected route: GET /users/1"));
    }

    @Test
    void givesEachRequestOnce() throws Exception {
        assertThat(status("/users/@me", "Bot " + FakeDiscord.TOKEN)).isEqualTo(200);

        assertThat(discord.take("GET /users/@me").path()).isEqualTo("/users/@me");
        assertThat(discord.unclaimed()).isEmpty();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void failsOnceWhenTold() throws Exception {
        discord.failNext("GET /users/@me", 502);

        assertThat(status("/users/@me", "Bot " + FakeDiscord.TOKEN)).isEqualTo(502);
        assertThat(status("/users/@me", "Bot " + FakeDiscord.TOKEN)).isEqualTo(200);
    }

    @Test
    void sendsNothingToNobody() {
        assertThatThrownBy(() -> discord.write(Payloads.message("hello")))
                .hasMessage("no bot is connected");
    }

    private int status(String path, String authorization) throws Exception {
        var base = discord.settings().endpoints().orElseThrow().rest();
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", authorization)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
