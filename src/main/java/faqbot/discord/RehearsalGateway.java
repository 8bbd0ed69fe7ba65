package faqbot.discord;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataObject;

/** One bot's connection to the gateway of a {@link RehearsalDiscord}. */
final class RehearsalGateway {
    /** What messages are about; see Discord's list of opcodes. */
    private static final int DISPATCH = 0;

    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;

    /** A minute: longer than any rehearsal. */
    private static final int HEARTBEAT_MILLIS = 60_000;

    /** Authentication failed: after this no bot connects again. */
    private static final int FOR_GOOD = 4004;

    private final RehearsalSocket socket;
    private final boolean isForOneStart;
    private volatile boolean isBotReady;
    private final AtomicInteger sequence = new AtomicInteger();

    /**
     * A connection that stands.
     *
     * @param isForOneStart whether it ends as soon as the bot looks ready
     */
    RehearsalGateway(RehearsalSocket socket, boolean isForOneStart) {
        this.socket = socket;
        this.isForOneStart = isForOneStart;
    }

    /** Serves the bot until it leaves. */
    void serve() throws IOException {
        send(HELLO, DataObject.empty().put("heartbeat_interval", HEARTBEAT_MILLIS));
        for (var text = socket.read(); text.isPresent(); text = socket.read()) {
            var message = DataObject.fromJson(text.get());
            switch (message.getInt("op")) {
                case HEARTBEAT -> send(HEARTBEAT_ACK, DataObject.empty());
                case IDENTIFY -> {
                    dispatch("READY", RehearsalPayloads.ready());
                    dispatch("GUILD_CREATE", RehearsalPayloads.server());
                }
                case PRESENCE -> seen(message.getObject("d").getString("status"));
                default -> {} // nothing that a rehearsal answers
            }
        }
    }

    private void seen(String status) throws IOException {
        if (status.equals("online")) {
            isBotReady = true;
            if (isForOneStart) {
                socket.close(FOR_GOOD);
            }
        }
    }

    /** Whether the bot has said that it is ready. */
    boolean isBotReady() {
        return isBotReady;
    }

    /** Tells the bot that something has happened. */
    void dispatch(String type, DataObject data) throws IOException {
        socket.send(
                message(DISPATCH, data)
                        .put("t", type)
                        .put("s", sequence.incrementAndGet())
                        .toString());
    }

    private void send(int code, DataObject data) throws IOException {
        socket.send(message(code, data).toString());
    }

    private static DataObject message(int code, DataObject data) {
        return DataObject.empty().put("op", code).put("d", data);
    }
}
