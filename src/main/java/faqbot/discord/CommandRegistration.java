package faqbot.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Discord which commands there are, only when they changed: it allows 200 new ones a day.
 *
 * @param shards the connections of this process
 * @param commands what members can use
 * @param given which servers have commands of their own
 */
record CommandRegistration(
        ShardManager shards, List<CommandData> commands, ServersWithCommands given) {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    /**
     * Where commands are registered.
     *
     * @param name for the log
     * @param registered asks what Discord has
     * @param replace writes something else
     */
    private record Place(
            String name,
            RestAction<List<Command>> registered,
            Supplier<CommandListUpdateAction> replace) {
        static Place everywhere(JDA jda) {
            return new Place("all servers", jda.retrieveCommands(true), jda::updateCommands);
        }

        static Place in(Guild server) {
            return new Place(
                    "the server \"" + server.getName() + "\"",
                    server.retrieveCommands(true),
                    server::updateCommands);
        }
    }

    /**
     * Asks what Discord has and replaces it where it differs.
     *
     * @param testServers the only servers to have the commands; empty for all
     */
    void update(List<Long> testServers) {
        // One process does what is for all of them.
        Optional.ofNullable(shards.getShardById(0))
                .map(Place::everywhere)
                .ifPresent(place -> update(place, testServers.isEmpty() ? commands : List.of()));
        testServers.stream().filter(this::isOurs).forEach(this::give);
        given.all().stream()
                .filter(server -> !testServers.contains(server))
                .filter(this::isOurs)
                .forEach(this::takeBack);
    }

    /** Whether a server would be on one of this process's shards. */
    private boolean isOurs(long server) {
        var shard = MiscUtil.getShardForGuild(server, shards.getShardsTotal());
        return shards.getShardById(shard) != null;
    }

    private void give(long id) {
        var server = shards.getGuildById(id);
        if (server == null) {
            LOG.warn(
                    "The bot is not in the server {} that test-servers names: invite it there, or"
                            + " delete the number",
                    id);
            return;
        }
        given.add(id);
        update(Place.in(server), commands);
    }

    private void takeBack(long id) {
        var server = shards.getGuildById(id);
        if (server == null) {
            given.remove(id); // Discord forgets them with the bot
            return;
        }
        update(Place.in(server), List.of(), () -> given.remove(id));
    }

    private static void update(Place place, List<CommandData> wanted) {
        update(place, wanted, () -> {});
    }

    private static void update(Place place, List<CommandData> wanted, Runnable done) {
        place.registered()
                .queue(
                        registered -> {
                            if (isRegistered(wanted, registered)) {
                                done.run();
                            } else {
                                replace(place, wanted, done);
                            }
                        },
                        failure -> failed(place, failure));
    }

    private static void replace(Place place, List<CommandData> wanted, Runnable done) {
        place.replace()
                .get()
                .addCommands(wanted)
                .queue(
                        commands -> {
                            LOG.info(
                                    "Told Discord about {} command(s) for {}",
                                    commands.size(),
                                    place.name());
                            done.run();
                        },
                        failure -> failed(place, failure));
    }

    private static void failed(Place place, Throwable failure) {
        LOG.warn(
                "The commands for {} could not be compared with Discord's ({}); the next start"
                        + " tries again",
                place.name(),
                failure.getMessage());
    }

    private static boolean isRegistered(List<CommandData> wanted, List<Command> registered) {
        return wanted.size() == registered.size()
                && wanted.stream()
                        .allMatch(data -> registered.stream().anyMatch(is -> isSame(data, is)));
    }

    private static boolean isSame(CommandData wanted, Command registered) {
        return wanted.getType() == registered.getType()
                && wanted.getName().equals(registered.getName())
                && content(wanted).equals(content(CommandData.fromCommand(registered)));
    }

    /** What Discord is told of a command. */
    static Map<String, Object> content(CommandData command) {
        // As text: equal commands are equal there, whatever objects JDA holds them in.
        return DataObject.fromJson(command.toData().toJson()).toMap();
    }
}
