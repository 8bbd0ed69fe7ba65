package faqbot.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
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
     * @return done when Discord has taken or refused all
     */
    CompletableFuture<Void> update(List<Long> testServers) {
        // One process does what is for all of them.
        var everywhere =
                Optional.ofNullable(shards.getShardById(0)).stream()
                        .map(Place::everywhere)
                        .map(place -> update(place, testServers.isEmpty() ? commands : List.of()));
        var giving = testServers.stream().filter(this::isOurs).map(this::give);
        var takingBack =
                given.all().stream()
                        .filter(server -> !testServers.contains(server))
                        .filter(this::isOurs)
                        .map(this::takeBack);
        return CompletableFuture.allOf(
                Stream.of(everywhere, giving, takingBack)
                        .flatMap(Function.identity())
                        .toArray(CompletableFuture[]::new));
    }

    /** Whether a server would be on one of this process's shards. */
    private boolean isOurs(long server) {
        var shard = MiscUtil.getShardForGuild(server, shards.getShardsTotal());
        return shards.getShardById(shard) != null;
    }

    private CompletableFuture<Void> give(long id) {
        var server = shards.getGuildById(id);
        if (server == null) {
            LOG.warn(
                    "The bot is not in the server {} that test-servers names: invite it there, or"
                            + " delete the number",
                    id);
            return CompletableFuture.completedFuture(null);
        }
        given.add(id);
        return update(Place.in(server), commands);
    }

    private CompletableFuture<Void> takeBack(long id) {
        var server = shards.getGuildById(id);
        if (server == null) {
            given.remove(id); // Discord forgets them with the bot
            return CompletableFuture.completedFuture(null);
        }
        return update(Place.in(server), List.of(), () -> given.remove(id));
    }

    private static CompletableFuture<Void> update(Place place, List<CommandData> wanted) {
        return update(place, wanted, () -> {});
    }

    private static CompletableFuture<Void> update(
            Place place, List<CommandData> wanted, Runnable done) {
        return place.registered()
                .submit()
                .thenCompose(registered -> replaced(place, wanted, registered))
                .thenRun(done)
                .exceptionally(failure -> failed(place, failure));
    }

    private static CompletionStage<List<Command>> replaced(
            Place place, List<CommandData> wanted, List<Command> registered) {
        if (isRegistered(wanted, registered)) {
            return CompletableFuture.completedStage(registered);
        }
        return place.replace()
                .get()
                .addCommands(wanted)
                .submit()
                .whenComplete((commands, _) -> told(place, commands));
    }

    private static void told(Place place, @Nullable List<Command> commands) {
        if (commands != null) {
            LOG.info("Told Discord about {} command(s) for {}", commands.size(), place.name());
        }
    }

    private static @Nullable Void failed(Place place, Throwable failure) {
        LOG.warn(
                "The commands for {} could not be compared with Discord's ({}); the next start"
                        + " tries again",
                place.name(),
                failure instanceof CompletionException wrapped && wrapped.getCause() != null
                        ? wrapped.getCause().getMessage()
                        : failure.getMessage());
        return null;
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
