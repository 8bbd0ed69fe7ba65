package faqbot.discord;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.sharding.ShardManager;

/**
 * Tells Discord which commands there are, at the start and whenever the knowledge brings others.
 */
final class CommandUpdate {
    private final Supplier<List<CommandData>> commands;
    private final ServersWithCommands given;
    private final List<Long> testServers;
    private List<Map<String, Object>> told = List.of();

    /**
     * Before anything was told.
     *
     * @param commands those of now
     * @param given which servers have commands of their own
     * @param testServers the only servers to have the commands; empty for all
     */
    CommandUpdate(
            Supplier<List<CommandData>> commands,
            ServersWithCommands given,
            List<Long> testServers) {
        this.commands = commands;
        this.given = given;
        this.testServers = List.copyOf(testServers);
    }

    /**
     * Compares with what Discord has, if the commands are others than the last time.
     *
     * @return done when Discord has heard of all that is new
     */
    synchronized CompletableFuture<Void> tell(ShardManager shards) {
        var now = commands.get();
        var content = now.stream().map(CommandRegistration::content).toList();
        if (content.equals(told)) {
            return CompletableFuture.completedFuture(null);
        }
        told = content;
        return new CommandRegistration(shards, now, given).update(testServers);
    }
}
