package faqbot.discord;

import java.net.URI;
import java.time.Duration;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot's connection to Discord, from start to close. */
public final class DiscordBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

    /** For each step of closing: answers under way, the requests queued, those just sent. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final JDA jda;
    private final Threads threads;
    private final Conversation conversation;

    private DiscordBot(JDA jda, Threads threads, Conversation conversation) {
        this.jda = jda;
        this.threads = threads;
        this.conversation = conversation;
    }

    /**
     * Connects to Discord, waits until the bot is ready and answers from then on.
     *
     * @throws DiscordException if Discord refuses the bot or cannot be reached
     */
    public static DiscordBot start(
            DiscordToken token, DiscordSettings settings, BotKnowledge knowledge, Path data) {
        var conversation = Conversation.of(knowledge, settings, ComponentIds.of(token), data);
        var threads = new Threads();
        var jda =
                connect(
                        builder(token, settings, threads)
                                .addEventListeners(conversation.listener()));
        LOG.info(
                "Connected as {}; invite it with {}",
                jda.getSelfUser().getName(),
                InviteLink.of(jda.getSelfUser().getApplicationId()));
        CommandRegistration.update(jda, conversation.commands());
        return new DiscordBot(jda, threads, conversation);
    }

    /** Waits until the connection has ended, by {@link #close} or because Discord ended it. */
    public void awaitEnd() throws InterruptedException {
        jda.awaitShutdown();
    }

    /** Takes no more questions, finishes and sends the answers under way, and disconnects. */
    @Override
    public void close() {
        jda.getRegisteredListeners().forEach(jda::removeEventListener);
        try {
            finish(threads.events());
            conversation.close();
            jda.shutdown();
            if (!jda.awaitShutdown(FAREWELL)) {
                jda.shutdownNow();
            }
            // JDA does not wait for the request it has just sent.
            finish(threads.requests());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jda.shutdownNow();
        }
    }

    private static void finish(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            pool.shutdownNow();
        }
    }

    private static JDA connect(JDABuilder builder) {
        try {
            return builder.build().awaitReady();
        } catch (InvalidTokenException e) {
            throw new DiscordException(
                    "Discord does not accept the token; copy it again from the developer portal"
                            + " (Bot, Reset Token)");
        } catch (ErrorResponseException e) {
            throw new DiscordException("Discord cannot be reached: " + e.getMeaning(), e);
        } catch (IllegalStateException e) {
            throw new DiscordException(
                    "Discord ended the connection at the start; the log says why", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordException("the start was interrupted", e);
        }
    }

    private static JDABuilder builder(
            DiscordToken token, DiscordSettings settings, Threads threads) {
        // The text of other messages (MESSAGE_CONTENT) is none of the bot's business.
        Message.suppressContentIntentWarning();
        var builder =
                JDABuilder.createLight(
                                token.value(),
                                GatewayIntent.GUILD_MESSAGES,
                                GatewayIntent.DIRECT_MESSAGES)
                        .setEventPool(threads.events(), false)
                        .setRateLimitElastic(threads.requests(), false)
                        .setEnableShutdownHook(false);
        settings.endpoints().ifPresent(endpoints -> redirect(builder, endpoints));
        return builder;
    }

    private static void redirect(JDABuilder builder, DiscordSettings.Endpoints endpoints) {
        builder.setRestConfig(new RestConfig().setBaseUrl(endpoints.rest().toString()))
                .setSessionController(new FixedGateway(endpoints.gateway()));
    }

    /**
     * Ours, so that closing can wait for what is under way.
     *
     * @param events one for each event served
     * @param requests one for each request sent
     */
    private record Threads(ExecutorService events, ExecutorService requests) {
        Threads() {
            this(
                    Executors.newVirtualThreadPerTaskExecutor(),
                    Executors.newVirtualThreadPerTaskExecutor());
        }
    }

    /** Sends every session to one address. */
    private static final class FixedGateway extends SessionControllerAdapter {
        private final URI gateway;

        FixedGateway(URI gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway.toString();
        }
    }
}
