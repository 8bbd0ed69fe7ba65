package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** The gateway of the loopback Discord: greets, identifies, resumes, dispatches events. */
final class FakeGateway extends WebSocketListener {
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int RESUME = 6;
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;

    /** Longer than anything under test may take on a busy machine. */
    private static final int PATIENCE_SECONDS = 20;

    private final String url;
    private final Consumer<JsonNode> identified;
    private final Consumer<String> violations;
    private final AtomicInteger sequence = new AtomicInteger();
    private final AtomicInteger refusal = new AtomicInteger();
    private final Map<Integer, WebSocket> sockets = new ConcurrentHashMap<>();
    private final List<JsonNode> identities = new CopyOnWriteArrayList<>();
    private final BlockingQueue<JsonNode> presences = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> resumes = new LinkedBlockingQueue<>();
    private volatile boolean isForgetful;
    private volatile List<ObjectNode> guilds = List.of(Payloads.guild());
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

    /** Sets the servers that the bot is in, from the next connection on. */
    void setGuilds(List<ObjectNode> newGuilds) {
        guilds = List.copyOf(newGuilds);
    }

    /** Asks the bot to connect again, as Discord does several times a day. */
    void askToReconnect() {
        send(Json.object("{\"op\": %d, \"d\": null}".formatted(RECONNECT)));
    }

    /** The same, but the session to be resumed will not be known any more. */
    void forgetTheSession() {
        isForgetful = true;
        askToReconnect();
    }

    /** How the bots identified, in the order they did. */
    List<JsonNode> identities() {
        return List.copyOf(identities);
    }

    /** The next resumption of a session; waits for it. */
    JsonNode takeResume() {
        return take(resumes, "resumption");
    }

    /** The next change of the presence; waits for it. */
    JsonNode takePresence() {
        return take(presences, "presence");
    }

    /** Whether no change of the presence waits to be taken. */
    boolean hasNoPresence() {
        return presences.isEmpty();
    }

    /** Sends an event to the bot that connected last. */
    void dispatch(String type, JsonNode data) {
        var open = socket;
        if (open == null || !open.send(event(type, data))) {
            throw new IllegalStateException("no bot is connected");
        }
    }

    /** Sends an event to a shard. */
    void dispatch(int shard, String type, JsonNode data) {
        var open = sockets.get(shard);
        if (open == null || !open.send(event(type, data))) {
            throw new IllegalStateException("shard " + shard + " is not connected");
        }
    }

    private String event(String type, JsonNode data) {
        var payload =
                Json.object()
                        .put("op", DISPATCH)
                        .put("s", sequence.incrementAndGet())
                        .put("t", type);
        payload.set("d", data);
        return payload.toString();
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
            case PRESENCE -> presences.add(message.path("d"));
            case RESUME -> resume(webSocket, message.path("d"));
            default -> violations.accept("unexpected gateway message " + text);
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason);
    }

    private void welcome(WebSocket webSocket, JsonNode identity) {
        identities.add(identity);
        var code = refusal.getAndSet(0);
        if (code == 0) {
            admit(webSocket, identity);
        } else {
            webSocket.close(code, "refused");
        }
        identified.accept(identity); // last: whoever waits for it may send events now
    }

    private void admit(WebSocket webSocket, JsonNode identity) {
        var shard = identity.at("/shard/0").asInt();
        sockets.put(shard, webSocket);
        var ours = guilds.stream().filter(guild -> isOn(guild, identity.path("shard"))).toList();
        var ready = Payloads.ready(url);
        ready.put("session_id", session(shard)).set("shard", identity.path("shard"));
        var unavailable = ready.putArray("guilds");
        ours.forEach(guild ->
                unavailable.addObject().put("unavailable", true).set("id", guild.get("id")));
        webSocket.send(event("READY", ready));
        ours.forEach(guild -> webSocket.send(event("GUILD_CREATE", guild)));
    }

    /** Discord's formula: a server's shard is its id without the last 22 bits, modulo the total. */
    private static boolean isOn(JsonNode guild, JsonNode shard) {
        return (guild.path("id").asLong() >> 22) % shard.path(1).asInt() == shard.path(0).asInt();
    }

    private void resume(WebSocket webSocket, JsonNode session) {
        resumes.add(session);
        if (isForgetful) {
            isForgetful = false;
            reply(webSocket, Json.object("{\"op\": %d, \"d\": false}".formatted(INVALID_SESSION)));
            return;
        }
        sockets.replaceAll((shard, old) ->
                session(shard).equals(session.path("session_id").asText()) ? webSocket : old);
        webSocket.send(event("RESUMED", Json.object()));
    }

    private static String session(int shard) {
        return "session-" + shard;
    }

    private void send(JsonNode payload) {
        var open = socket;
        if (open == null || !open.send(payload.toString())) {
            throw new IllegalStateException("no bot is connected");
        }
    }

    private static void reply(WebSocket webSocket, JsonNode payload) {
        // A socket that is closing takes nothing; then nobody needs the reply.
        webSocket.send(payload.toString());
    }

    private static JsonNode take(BlockingQueue<JsonNode> queue, String what) {
        try {
            var next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no " + what);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a " + what, e);
        }
    }
}
