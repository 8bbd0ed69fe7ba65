package faqbot.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;

/** The shards that this process holds, from connecting to disconnecting. */
final class Connection {
    /** For each step of closing: answers under way, the requests queued, those just sent. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /** They send a few packets a minute for each shard. */
    private static final int GATEWAY_THREADS = 2;

    /** One for each request sent; ours, so that closing can wait for what is under way. */
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    /** Ours, for JDA takes it away from packets that are about to be sent. */
    private final ScheduledExecutorService gateway =
            Executors.newScheduledThreadPool(
                    GATEWAY_THREADS, Thread.ofPlatform().daemon().name("gateway-", 1).factory());

    private final DiscordSettings.Shards wanted;
    private final ShardWatch watch = new ShardWatch();
    private final ServedEvents events;
    private final ShardManager shards;

    /**
     * Prepares to connect; nothing is sent yet.
     *
     * @param listener serves the events of all shards
     */
    Connection(DiscordToken token, DiscordSettings settings, EventListener listener) {
        this.wanted = settings.shards();
        this.events = new ServedEvents(listener);
        this.shards = builder(token, settings).build(false);
    }

    /**
     * Connects and waits until all shards are ready.
     *
     * @throws DiscordException if Discord refuses the bot or cannot be reached; then nothing is
     *     left to close
     */
    void open() {
        try {
            login();
        } catch (RuntimeException e) {
            shards.shutdown();
            throw e;
        }
    }

    ShardManager shards() {
        return shards;
    }

    /** The bot itself, which is the same on each shard. */
    JDA first() {
        return shards.getShards().getLast();
    }

    /** Waits until the connection has ended, by {@link #close} or because Discord ended it. */
    void awaitEnd() throws InterruptedException {
        watch.awaitEnd();
    }

    /** Takes no more events, and finishes those being served. */
    void finishEvents() throws InterruptedException {
        shards.removeEventListener(events);
        events.await(FAREWELL);
    }

    /** Sends what is queued and disconnects. */
    void close() throws InterruptedException {
        var all = List.copyOf(shards.getShards());
        shards.shutdown();
        for (var shard : all) {
            if (!shard.awaitShutdown(FAREWELL)) {
                shard.shutdownNow();
            }
        }
        gateway.shutdownNow();
        // JDA does not wait for the request it has just sent.
        requests.shutdown();
        if (!requests.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            requests.shutdownNow();
        }
    }

    void closeNow() {
        shards.getShards().forEach(JDA::shutdownNow);
        shards.shutdown();
        gateway.shutdownNow();
    }

    private void login() {
        try {
            shards.login();
            var here = wanted.last() - wanted.first() + 1;
            watch.awaitReady(wanted.total() == 0 ? shards.getShardsTotal() : here);
        } catch (InvalidTokenException e) {
            throw new DiscordException(
                    "Discord does not accept the token; copy it again from the developer portal"
                            + " (Bot, Reset Token)");
        } catch (ErrorResponseException e) {
            throw new DiscordException("Discord cannot be reached: " + e.getMeaning(), e);
        } catch (CompletionException e) {
            throw new DiscordException("Discord cannot be reached: " + e.getCause(), e);
        } catch (IllegalStateException e) {
            throw new DiscordException("Discord cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordException("the start was interrupted", e);
        }
    }

    private DefaultShardManagerBuilder builder(DiscordToken token, DiscordSettings settings) {
        // The text of other messages (MESSAGE_CONTENT) is none of the bot's business.
        Message.suppressContentIntentWarning();
        var builder =
                DefaultShardManagerBuilder.createLight(
                                token.value(),
                                GatewayIntent.GUILD_MESSAGES,
                                GatewayIntent.DIRECT_MESSAGES)
                        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), false)
                        .setRateLimitElastic(requests, false)
                        .setGatewayPool(gateway, false)
                        .setStatus(Presence.Shown.STARTING.status())
                        .setActivity(Presence.Shown.STARTING.activity())
                        .addEventListeners(watch, events)
                        .setEnableShutdownHook(false);
        settings.endpoints().ifPresent(endpoints -> redirect(builder, endpoints));
        return wanted.total() == 0
                ? builder
                : builder.setShardsTotal(wanted.total()).setShards(wanted.first(), wanted.last());
    }

    private static void redirect(
            DefaultShardManagerBuilder builder, DiscordSettings.Endpoints endpoints) {
        builder.setRestConfig(new RestConfig().setBaseUrl(endpoints.rest().toString()))
                .setSessionController(new FixedGateway(endpoints.gateway()));
    }
}
