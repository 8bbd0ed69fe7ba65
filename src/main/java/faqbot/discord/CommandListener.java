package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event on once, and turns a failure into a log line and an honest sentence. */
final class CommandListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(CommandListener.class);

    private final BotCommands commands;
    private final Clicks clicks;
    private final MessageReplies messages;
    private final RecentIds served = new RecentIds();

    CommandListener(BotCommands commands, Clicks clicks, MessageReplies messages) {
        this.commands = commands;
        this.clicks = clicks;
        this.messages = messages;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        serve(event, () -> commands.handle(event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        serve(event, () -> commands.handle(event));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        if (served.add(event.getIdLong())) {
            guarded(() -> commands.complete(event), () -> event.replyChoices().queue());
        }
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        serve(event, () -> clicks.handle(event, List.of()));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        serve(event, () -> clicks.handle(event, event.getValues()));
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        AddressedMessage.of(event.getMessage())
                .filter(addressed -> served.add(event.getMessageIdLong()))
                .ifPresent(addressed ->
                        guarded(
                                () -> messages.answer(addressed),
                                () -> apologise(event.getMessage())));
    }

    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        if (event.getMessage().isEdited()) {
            AddressedMessage.of(event.getMessage())
                    .ifPresent(
                            addressed -> guarded(() -> messages.answerAgain(addressed), () -> {}));
        }
    }

    @Override
    public void onMessageDelete(MessageDeleteEvent event) {
        guarded(() -> messages.takeBack(event.getChannel(), event.getMessageIdLong()), () -> {});
    }

    @Override
    public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
        event.getMessageIds()
                .forEach(id ->
                        guarded(
                                () ->
                                        messages.takeBack(
                                                event.getChannel(), Long.parseUnsignedLong(id)),
                                () -> {}));
    }

    private void serve(IReplyCallback event, Runnable service) {
        if (served.add(event.getIdLong())) {
            guarded(service, () -> apologise(event));
        }
    }

    private static void guarded(Runnable service, Runnable apology) {
        try {
            service.run();
        } catch (RuntimeException e) {
            LOG.error("An event could not be served", e);
            apology.run();
        }
    }

    private static void apologise(IReplyCallback event) {
        var text = Texts.in(event.getUserLocale()).of(Text.FAILED);
        if (!event.isAcknowledged()) {
            event.reply(QuietMessage.of(text)).setEphemeral(true).queue();
        } else if (event instanceof IMessageEditCallback) {
            // The first reply is the message that was clicked on.
            event.getHook().sendMessage(QuietMessage.of(text)).setEphemeral(true).queue();
        } else {
            event.getHook().editOriginal(QuietMessage.edit(QuietMessage.of(text))).queue();
        }
    }

    private static void apologise(Message message) {
        // Where the bot may not talk, that was the failure.
        if (message.getChannel().canTalk()) {
            var text = MessageReplies.texts(message).of(Text.FAILED);
            message.reply(QuietMessage.of(text)).failOnInvalidReply(false).queue();
        }
    }
}
