package faqbot.discord;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Discord on 127.0.0.1 with one server and one member, who asks what he is told to: for the real
 * JDA to talk to where nobody shall see it. It takes every token, and keeps nothing.
 */
public final class RehearsalDiscord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalDiscord.class);

    private static final String GATEWAY = "/gateway";

    private final ServerSocket listening;
    private final boolean isForOneStart;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();
    private volatile @Nullable RehearsalGateway gateway;

    private RehearsalDiscord(ServerSocket listening, boolean isForOneStart) {
        this.listening = listening;
        this.isForOneStart = isForOneStart;
    }

    /** Opens one. */
    static RehearsalDiscord open() throws IOException {
        return open(false);
    }

    /** Opens one that ends the connection for good as soon as the bot looks ready. */
    public static RehearsalDiscord openForOneStart() throws IOException {
        return open(true);
    }

    private static RehearsalDiscord open(boolean isForOneStart) throws IOException {
        var listening = new ServerSocket(0, 0, InetAddress.ofLiteral("127.0.0.1"));
        var discord = new RehearsalDiscord(listening, isForOneStart);
        Thread.ofVirtual().name("rehearsal").start(discord::accept);
        return discord;
    }

    /** Where it can be reached. */
    public DiscordSettings.Endpoints endpoints() {
        var place = "://127.0.0.1:" + listening.getLocalPort();
        return new DiscordSettings.Endpoints(
                URI.create("http" + place), URI.create("ws" + place + GATEWAY));
    }

    /**
     * Lets something happen, and waits for what the bot sends then.
     *
     * @return whether it sent something in time
     */
    boolean isAnswered(RehearsalEvent event, Duration patience)
            throws IOException, InterruptedException {
        var connected = gateway;
        if (connected == null) {
            throw new IllegalStateException("no bot is connected");
        }
        replies.clear();
        connected.dispatch(event.type(), event.data());
        return replies.poll(patience.toMillis(), TimeUnit.MILLISECONDS) != null;
    }

    /** Whether the bot has looked ready. */
    public boolean hasSeenBotReady() {
        var connected = gateway;
        return connected != null && connected.isBotReady();
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                clients.add(client);
                Thread.ofVirtual().name("rehearsal").start(() -> serve(client));
            }
        } catch (IOException e) {
            LOG.debug("The rehearsal is over"); // by close
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            serve(
                    new BufferedInputStream(client.getInputStream()),
                    new BufferedOutputStream(client.getOutputStream()));
        } catch (IOException e) {
            LOG.debug("A connection of the rehearsal has ended", e);
        }
    }

    private void serve(InputStream in, OutputStream out) throws IOException {
        for (var next = RehearsalRequest.read(in);
                next.isPresent();
                next = RehearsalRequest.read(in)) {
            var request = next.get();
            if (request.route().equals(GATEWAY)) {
                var connected =
                        new RehearsalGateway(
                                RehearsalSocket.accept(request, in, out), isForOneStart);
                gateway = connected;
                connected.serve();
                return;
            }
            answer(RehearsalRest.answer(request, endpoints().gateway()), out);
            if (request.method().equals("POST")) {
                replies.add(request.path());
            }
        }
    }

    private static void answer(String json, OutputStream out) throws IOException {
        var content = json.getBytes(StandardCharsets.UTF_8);
        var head =
                """
                HTTP/1.1 200 OK\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """
                        .formatted(content.length);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
    }

    /** Leaves whoever is still connected. */
    @Override
    public void close() throws IOException {
        listening.close();
        for (var client : clients) {
            client.close();
        }
    }
}
