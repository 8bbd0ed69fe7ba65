package faqbot.discord;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import net.dv8tion.jda.api.JDA.ShardInfo;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.session.GenericSessionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes how the connections stand, and tells it in plain words in the log. */
final class ShardWatch extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ShardWatch.class);

    /** For each shard that became ready or ended, an empty text or why it ended. */
    private final BlockingQueue<String> starts = new LinkedBlockingQueue<>();

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Waits until so many shards are ready.
     *
     * @throws DiscordException if one of them ends before
     */
    void awaitReady(int shards) throws InterruptedException {
        for (int ready = 0; ready < shards; ready++) {
            var failure = starts.take();
            if (!failure.isEmpty()) {
                throw new DiscordException("Discord ended the connection at the start: " + failure);
            }
        }
    }

    /** Waits until a shard has ended for good. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void onReady(ReadyEvent event) {
        starts.add("");
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        starts.add(reason(event.getCloseCode()));
        ended.countDown();
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        LOG.info("Lost the connection to Discord{}: connecting again", shard(event));
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        LOG.info("Connected to Discord again{}: nothing was missed", shard(event));
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        LOG.info("Connected to Discord anew{}: what was said meanwhile is missed", shard(event));
    }

    @Override
    public void onGuildUnavailable(GuildUnavailableEvent event) {
        LOG.info("Discord has lost the server \"{}\" for a while", event.getGuild().getName());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        LOG.info("Discord has the server \"{}\" again", event.getGuild().getName());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        LOG.info("Invited to the server \"{}\"", event.getGuild().getName());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        LOG.info("No longer in the server \"{}\"", event.getGuild().getName());
    }

    /** Which shard, where there are several. */
    private static String shard(GenericSessionEvent event) {
        return shard(event.getJDA().getShardInfo());
    }

    private static String shard(ShardInfo shard) {
        return shard.getShardTotal() == 1 ? "" : " (shard " + shard.getShardId() + ")";
    }

    /** See Discord's list of gateway close codes. */
    private static String reason(@Nullable CloseCode code) {
        return switch (code) {
            case null -> "the log says why";
            case AUTHENTICATION_FAILED ->
                    "it does not accept the token; copy it again from the developer portal (Bot,"
                            + " Reset Token)";
            case DISALLOWED_INTENTS ->
                    "it allows an intent no longer that it allowed to every bot (4014). faqbot asks"
                            + " for none of the privileged intents, so the three switches on the"
                            + " page Bot of the developer portal do not matter; look for a newer"
                            + " faqbot";
            case INVALID_SHARD, SHARDING_REQUIRED ->
                    "the number of shards is not right ("
                            + code.getCode()
                            + "); write \"shards:"
                            + " auto\" in the configuration";
            default -> code.getMeaning() + " (" + code.getCode() + ")";
        };
    }
}
