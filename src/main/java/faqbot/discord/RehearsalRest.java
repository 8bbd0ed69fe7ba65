package faqbot.discord;

import java.net.URI;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What the REST routes of a {@link RehearsalDiscord} say: as much as a bot wants to hear. */
final class RehearsalRest {
    /** A callback that brings a message. */
    private static final int MESSAGE = 4;

    private RehearsalRest() {}

    /** The answer to a request, as JSON. */
    static String answer(RehearsalRequest request, URI gateway) {
        var route = request.route();
        if (route.endsWith("/users/@me")) {
            return RehearsalPayloads.bot().toString();
        }
        if (route.endsWith("/gateway/bot")) {
            return gateway(gateway).toString();
        }
        if (route.endsWith("/commands")) {
            return commands(request).toString();
        }
        return route.endsWith("/callback")
                ? callback(request).toString()
                : kept(request).toString();
    }

    private static DataObject gateway(URI gateway) {
        return DataObject.fromJson(
                        """
                        {"shards": 1, "session_start_limit": {"total": 1, "remaining": 1,
                         "reset_after": 0, "max_concurrency": 1}}
                        """)
                .put("url", gateway.toString());
    }

    /** Those that are being registered, each with an id; nothing was registered before. */
    private static DataArray commands(RehearsalRequest request) {
        if (!request.method().equals("PUT")) {
            return DataArray.empty();
        }
        var commands = DataArray.fromJson(request.body());
        for (int i = 0; i < commands.length(); i++) {
            commands.getObject(i).put("id", RehearsalPayloads.newId());
        }
        return commands;
    }

    private static DataObject callback(RehearsalRequest request) {
        var sent = DataObject.fromJson(request.body());
        var answer =
                DataObject.empty()
                        .put("interaction", DataObject.empty().put("id", "1").put("type", 2));
        return sent.getInt("type") == MESSAGE
                ? answer.put(
                        "resource",
                        DataObject.empty()
                                .put("type", MESSAGE)
                                .put("message", RehearsalPayloads.kept(sent.getObject("data"))))
                : answer;
    }

    private static DataObject kept(RehearsalRequest request) {
        return RehearsalPayloads.kept(DataObject.fromJson(request.body()));
    }
}
