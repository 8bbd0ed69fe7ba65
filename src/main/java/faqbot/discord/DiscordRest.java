package faqbot.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.requests.RestConfig;

/** Reads from Discord's REST routes without a connection to its gateway. */
final class DiscordRest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;
    private final DiscordToken token;

    /**
     * Reads as a bot.
     *
     * @param endpoints another server in Discord's place
     */
    DiscordRest(Optional<DiscordSettings.Endpoints> endpoints, DiscordToken token) {
        var address =
                endpoints.map(other -> other.rest().toString()).orElse(RestConfig.DEFAULT_BASE_URL);
        this.base = address.endsWith("/") ? address : address + "/";
        this.token = token;
    }

    /** What Discord answered. */
    record Reply(int status, String body) {}

    String base() {
        return base;
    }

    /**
     * Asks once.
     *
     * @param path below the base
     * @throws IOException if Discord cannot be reached
     */
    Reply get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bot " + token.value())
                        .header("User-Agent", RestConfig.USER_AGENT)
                        .build();
        var response = client.send(request, BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
