package faqbot.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Finds out by a few requests whether Discord would let the bot work. Nothing is changed there.
 *
 * @param settings how to reach Discord, and which servers should be there
 * @param notes takes down what is found; never the token
 */
public record DiscordCheck(DiscordSettings settings, CheckNotes notes) {
    /** Below this, a few crashes in a row use up what Discord allows in a day. */
    private static final int FEW_STARTS = 50;

    /** The flags of an application that has a privileged intent, in full or within limits. */
    private static final long PRIVILEGED =
            1 << 12 | 1 << 13 | 1 << 14 | 1 << 15 | 1 << 18 | 1 << 19;

    /** Discord gives so many at once; more are not looked at. */
    private static final int MOST_SERVERS = 200;

    /** Asks Discord. */
    public void run(DiscordToken token) {
        try (var rest = new DiscordRest(settings.endpoints(), token)) {
            var gateway = object(rest, "gateway/bot");
            if (gateway.isEmpty()) {
                return;
            }
            checkGateway(gateway.get());
            object(rest, "users/@me").ifPresent(this::checkBot);
            var application = object(rest, "applications/@me");
            application.ifPresent(this::checkApplication);
            var invite = application.map(found -> InviteLink.of(found.getString("id"))).orElse("");
            answer(rest, "users/@me/guilds?limit=" + MOST_SERVERS)
                    .ifPresent(servers -> checkServers(objects(servers), invite));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordException("the check was interrupted", e);
        }
    }

    /** What Discord says; empty if it says nothing, which is noted. */
    private Optional<String> answer(DiscordRest rest, String path) throws InterruptedException {
        try {
            var reply = rest.get(path);
            if (reply.status() == 200) {
                return Optional.of(reply.body());
            }
            refused(path, reply.status());
        } catch (IOException e) {
            notes.problem(
                    "discord",
                    "Discord cannot be reached at " + rest.base() + " (" + e + ")",
                    "Look at the network, a firewall or a proxy, then try again.");
        }
        return Optional.empty();
    }

    private Optional<DataObject> object(DiscordRest rest, String path) throws InterruptedException {
        return answer(rest, path).map(DataObject::fromJson);
    }

    private void refused(String path, int status) {
        if (status == 401) {
            notes.problem(
                    "token",
                    "Discord does not accept the token",
                    "Copy it again from the developer portal (Bot, Reset Token).");
            return;
        }
        notes.problem(
                "discord",
                "Discord answered " + path + " with " + status,
                status >= 500
                        ? "Discord has a fault; see discordstatus.com and try again later."
                        : "Try again in some minutes.");
    }

    private void checkGateway(DataObject gateway) {
        var starts = gateway.getObject("session_start_limit");
        var left = starts.getInt("remaining");
        var what =
                "Discord suggests %d shard(s); %d of %d starts are left for today"
                        .formatted(gateway.getInt("shards"), left, starts.getInt("total"));
        if (left == 0) {
            notes.problem("gateway", what, "Wait some hours, and find out why it starts so often.");
        } else if (left < FEW_STARTS) {
            notes.warning("gateway", what, "Find out why the bot starts so often.");
        } else {
            notes.fine("gateway", what);
        }
        var set = settings.shards().total();
        if (set > 0 && set < gateway.getInt("shards")) {
            notes.warning(
                    "shards",
                    "the settings say %d shard(s), fewer than Discord suggests".formatted(set),
                    "Write \"shards: auto\", or a higher number in all processes.");
        }
    }

    private void checkBot(DataObject bot) {
        notes.fine("token", "Discord knows the token as that of " + bot.getString("username"));
    }

    private void checkApplication(DataObject application) {
        if ((application.getLong("flags", 0) & PRIVILEGED) == 0) {
            notes.fine("intents", "no privileged intent is switched on, and none is needed");
        } else {
            notes.warning(
                    "intents",
                    "a privileged intent is switched on that faqbot does not use",
                    "Switch all three off on the page Bot of the developer portal.");
        }
        if (!application.getString("interactions_endpoint_url", "").isEmpty()) {
            notes.problem(
                    "commands",
                    "Discord sends uses of commands to an address on the web instead of to the bot",
                    "Empty \"Interactions Endpoint URL\" on the portal's page General Information.");
        }
    }

    private void checkServers(List<DataObject> servers, String invite) {
        if (servers.isEmpty()) {
            notes.warning("servers", "the bot is in no server", "Invite it: " + invite);
        }
        servers.forEach(server -> checkPermissions(server, invite));
        settings.testServers().stream()
                .filter(id -> servers.stream().noneMatch(server -> server.getLong("id") == id))
                .forEach(id ->
                        notes.warning(
                                "servers",
                                "the bot is not in the server " + id + " of test-servers",
                                "Invite it there or delete the number."));
    }

    private static List<DataObject> objects(String array) {
        return DataArray.fromJson(array).stream(DataArray::getObject).toList();
    }

    private void checkPermissions(DataObject server, String invite) {
        var has = Permission.getPermissions(server.getLong("permissions"));
        var missing =
                has.contains(Permission.ADMINISTRATOR)
                        ? List.<String>of()
                        : InviteLink.PERMISSIONS.stream()
                                .filter(needed -> !has.contains(needed))
                                .map(Permission::getName)
                                .toList();
        var name = "\"" + server.getString("name") + "\"";
        if (missing.isEmpty()) {
            notes.fine(
                    "permissions",
                    "the server "
                            + name
                            + " allows what is needed, if its channels do not forbid it");
        } else {
            notes.warning(
                    "permissions",
                    "the server " + name + " does not allow: " + String.join(", ", missing),
                    "Allow it to the bot's role, or invite the bot again: " + invite);
        }
    }
}
