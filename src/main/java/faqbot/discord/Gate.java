package faqbot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * Holds events back until there is something to answer from. Messages wait as long as that takes;
 * interactions wait a little, and then who made them is told that the bot is starting.
 */
final class Gate implements EventListener {
    /** Less than Discord's three seconds by more than {@link TimelyReply} takes to defer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Whoever wrote a message sees the reply whenever it comes, but will not care so late. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(10);

    private final CompletableFuture<EventListener> behind = new CompletableFuture<>();

    /** Hands on what waits and all that comes. */
    void open(EventListener listener) {
        behind.complete(listener);
    }

    /** Drops what waits and all that comes, unless it was opened before. */
    void shut() {
        behind.cancel(false);
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (behind.isDone()) {
            handOn(event, Duration.ZERO);
        } else if (event instanceof GenericInteractionCreateEvent) {
            if (!handOn(event, PATIENCE)) {
                excuse(event);
            }
        } else if (isForTheBot(event)) {
            handOn(event, LONG_PATIENCE);
        }
    }

    /** Whether the event was handed on in time. */
    private boolean handOn(GenericEvent event, Duration patience) {
        var listener = within(patience);
        listener.ifPresent(found -> found.onEvent(event));
        return listener.isPresent();
    }

    private Optional<EventListener> within(Duration patience) {
        try {
            return Optional.of(behind.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a gate is opened or shut, and nothing else", e);
        }
    }

    /** Most messages are not, and need not wait. */
    private static boolean isForTheBot(GenericEvent event) {
        return switch (event) {
            case MessageReceivedEvent received ->
                    AddressedMessage.of(received.getMessage()).isPresent();
            case MessageUpdateEvent updated ->
                    AddressedMessage.of(updated.getMessage()).isPresent();
            case MessageDeleteEvent _, MessageBulkDeleteEvent _ -> true;
            default -> false;
        };
    }

    private static void excuse(GenericEvent event) {
        switch (event) {
            case IReplyCallback callback -> {
                var text = Texts.in(callback.getUserLocale()).of(Text.STARTING);
                callback.reply(QuietMessage.of(text)).setEphemeral(true).queue();
            }
            case CommandAutoCompleteInteractionEvent typing -> typing.replyChoices().queue();
            default -> {} // there is no other kind that could be answered
        }
    }
}
