package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** The gateway of the loopback Discord: greets, identifies, dispatches events. */
final class FakeGateway extends WebSocketListener {
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;

    private final String url;
    private final Consumer<JsonNode> identified;
    private final Consumer<String> violations;
    private final AtomicInteger sequence = new AtomicInteger();
    private final AtomicInteger refusal = new AtomicInteger();
    private volatile @Nullable WebSocket socket;

    FakeGateway(String url, Consumer<JsonNode> identified, Consumer<String> violations) {
        this.url = url;
        this.identified = identified;
        this.violations = violations;
    }

    /** Closes the next connection with a code as soon as the bot identifies. */
    void refuseNext(int closeCode) {
        refusal.set(closeCode);
    }

    /** Sends an event to the bot that is connected. */
    void dispatch(String type, JsonNode data) {
        var payload =
                Json.object()
                        .put("op", DISPATCH)
                        .put("s", sequence.incrementAndGet())
                        .put("t", type);
        payload.set("d", data);
        var open = socket;
        if (open == null || !open.send(payload.toString())) {
            throw new IllegalStateException("no bot is connected");
        }
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        socket = webSocket;
        reply(
                webSocket,
                Json.object(
                        "{\"op\": %d, \"d\": {\"heartbeat_interval\": 41250}}".formatted(HELLO)));
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        var message = Json.read(text);
        switch (message.path("op").asInt()) {
            case HEARTBEAT ->
                    reply(
                            webSocket,
                            Json.object("{\"op\": %d, \"d\": null}".formatted(HEARTBEAT_ACK)));
            case IDENTIFY -> welcome(webSocket, message.path("d"));
            default -> violations.accept("unexpected gateway message " + text);
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason);
    }

    private void welcome(WebSocket webSocket, JsonNode identity) {
        identified.accept(identity);
        var code = refusal.getAndSet(0);
        if (code != 0) {
            webSocket.close(code, "refused");
            return;
        }
        dispatch("READY", Payloads.ready(url));
        dispatch("GUILD_CREATE", Payloads.guild());
    }

    private static void reply(WebSocket webSocket, JsonNode payload) {
        // A socket that is closing takes nothing; then nobody needs the reply.
        webSocket.send(payload.toString());
    }
}
