package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Discord on 127.0.0.1, for the real JDA to talk to: REST and gateway on one port. Every request is
 * recorded and held against the rules.
 */
final class FakeDiscord implements AutoCloseable {
    /** Kinds of callbacks that ask for time. */
    private static final int DEFERRAL = 5;

    private static final int PROMISE_TO_EDIT = 6;

    static final String TOKEN = "loopback.token.4711";

    private static final int TOO_MANY_REQUESTS = 429;

    private static final String BASE = "/api/v10";

    private final MockWebServer server = new MockWebServer();
    private final Calls calls = new Calls();
    private final RequestRules rules = new RequestRules();
    private final CompletableFuture<JsonNode> identity = new CompletableFuture<>();
    private final FakeRest rest;
    private final FakeGateway gateway;
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();

    private FakeDiscord() {
        server.setDispatcher(new Routes());
        try {
            server.start(InetAddress.ofLiteral("127.0.0.1"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rest = new FakeRest(url("ws", "/gateway"));
        gateway = new FakeGateway(url("ws", "/gateway"), identity::complete, rules::violated);
    }

    static FakeDiscord start() {
        return new FakeDiscord();
    }

    DiscordSettings settings() {
        var here = DiscordSettings.of(url("http", BASE), url("ws", "/gateway"));
        // The tests ask more often than a member may.
        return new DiscordSettings(
                here.endpoints(),
                here.testServers(),
                here.access(),
                new DiscordSettings.Rates(0, 0),
                here.shards());
    }

    /** Lets the next call of a route fail with a status. */
    void failNext(String route, int status) {
        failNext(route, status, 0);
    }

    /** The same with one of Discord's own codes. */
    void failNext(String route, int status, int code) {
        failures.add(new Failure(route, status, code));
    }

    /** Lets the gateway refuse the next bot. */
    void refuseNext(int closeCode) {
        gateway.refuseNext(closeCode);
    }

    /** The gateway, for tests of the connection itself. */
    FakeGateway gateway() {
        return gateway;
    }

    /** What the REST routes tell, for tests of what is asked there. */
    FakeRest rest() {
        return rest;
    }

    /** Sets how many shards the bot is told to use. */
    void suggestShards(int number) {
        rest.suggestShards(number);
    }

    /** Sets the commands Discord has. */
    void register(JsonNode commands) {
        rest.register(commands);
    }

    /** Sends an event over the gateway. */
    void dispatch(String type, JsonNode data) {
        gateway.dispatch(type, data);
    }

    /** Lets a member write a message. */
    void write(ObjectNode message) {
        dispatch("MESSAGE_CREATE", message);
    }

    /** Lets a member use a command. */
    void use(ObjectNode interaction) {
        expect(interaction);
        repeat(interaction);
    }

    /** Notes an interaction that is about to be sent and must be acknowledged. */
    void expect(ObjectNode interaction) {
        rules.opened(interaction, Instant.now());
    }

    /** Delivers a use of a command again, as Discord may. */
    void repeat(ObjectNode interaction) {
        dispatch("INTERACTION_CREATE", interaction);
    }

    /** The first call of a route that was not taken yet; waits for it. */
    Call take(String route) {
        return calls.take(route);
    }

    /**
     * What the bot said to an interaction: at once, or in an edit where it asked for time, which it
     * does on a busy machine.
     */
    Call takeReply() {
        var call = take("POST /interactions/*/*/callback");
        var type = call.body().path("type").asInt();
        return type == DEFERRAL || type == PROMISE_TO_EDIT
                ? take("PATCH /webhooks/*/*/messages/@original")
                : call;
    }

    List<Call> unclaimed() {
        return calls.unclaimed();
    }

    /** What broke a rule; each is told once. */
    List<String> violations() {
        return rules.violations();
    }

    /** What the bot said of itself when it connected. */
    JsonNode identity() {
        return identity.orTimeout(15, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        server.close();
    }

    private String url(String scheme, String path) {
        return scheme + "://127.0.0.1:" + server.getPort() + path;
    }

    private MockResponse answer(RecordedRequest request) {
        var call = call(request);
        var answer = answer(call, request.getHeaders().get("Authorization"));
        // Last, so that whoever takes the call finds its violations noted. Where to connect is
        // asked at each start; no test waits for that.
        if (!call.isOf("GET /gateway/bot")) {
            calls.add(call);
        }
        return answer;
    }

    private MockResponse answer(Call call, @Nullable String authorization) {
        if (!("Bot " + TOKEN).equals(authorization)) {
            return failure(401, 0);
        }
        rules.check(call);
        for (var failure : failures) {
            if (call.isOf(failure.route()) && failures.remove(failure)) {
                return failure(failure.status(), failure.code());
            }
        }
        var answer = rest.answer(call);
        answer.ifPresentOrElse(
                body -> rules.accepted(call, body),
                () -> rules.violated("unexpected route: " + call));
        return answer.map(FakeDiscord::success).orElseGet(() -> failure(404, 0));
    }

    private static Call call(RecordedRequest request) {
        var body = SentBody.of(request);
        return new Call(
                request.getMethod(),
                request.getUrl().encodedPath().substring(BASE.length()),
                body.json(),
                Instant.now(),
                body.files());
    }

    private static MockResponse success(JsonNode body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body.toString())
                .build();
    }

    private static MockResponse failure(int status, int code) {
        var response = new MockResponse.Builder();
        if (status == TOO_MANY_REQUESTS) {
            // Without Via it would pass for a ban of the whole address.
            response.addHeader("Via", "1.1 loopback").addHeader("Retry-After", "1");
        }
        return response.code(status)
                .addHeader("Content-Type", "application/json")
                .body("{\"message\": \"loopback failure\", \"code\": %d}".formatted(code))
                .build();
    }

    /** A failure to come. */
    private record Failure(String route, int status, int code) {}

    /** Where each request goes. */
    private final class Routes extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            if (request.getUrl().encodedPath().equals("/gateway")) {
                return new MockResponse.Builder().webSocketUpgrade(gateway).build();
            }
            return answer(request);
        }
    }
}
