package faqbot.discord;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What members see of the bot before they use it.
 *
 * @param commands what they can use
 * @param presence what stands beside its name
 */
record Appearance(CommandUpdate commands, Presence presence) {
    private static final Logger LOG = LoggerFactory.getLogger(Appearance.class);

    /** Discord answers sooner, unless it has trouble; then nobody waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Brings both up to date; sends nothing that Discord knows already. */
    void update(ShardManager shards) {
        var _ = commands.tell(shards);
        presence.update(shards);
    }

    /** The same, one after the other: members who see the bot ready find its commands. */
    void show(ShardManager shards) throws InterruptedException {
        try {
            commands.tell(shards).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Discord is slow to take the commands");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a refusal is told in the log, and nothing else", e);
        }
        presence.update(shards);
    }
}
