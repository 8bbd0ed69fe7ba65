package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event on once, and turns a failure into a log line and an honest sentence. */
final class CommandListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(CommandListener.class);

    private final List<SlashCommand> commands;
    private final MentionReply mentions;
    private final RecentIds served = new RecentIds();

    CommandListener(List<SlashCommand> commands, MentionReply mentions) {
        this.commands = commands;
        this.mentions = mentions;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (served.add(event.getIdLong())) {
            guarded(() -> serve(event), () -> apologise(event));
        }
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        var message = event.getMessage();
        if (MentionReply.isWanted(message) && served.add(message.getIdLong())) {
            guarded(() -> mentions.handle(message), () -> apologise(message));
        }
    }

    private void serve(SlashCommandInteractionEvent event) {
        commands.stream()
                .filter(command -> command.data().getName().equals(event.getName()))
                .findFirst()
                .ifPresentOrElse(
                        command -> command.handle(event),
                        () -> replyPrivately(event, Texts.UNKNOWN_COMMAND));
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
        if (!event.isAcknowledged()) {
            replyPrivately(event, Texts.FAILED);
            return;
        }
        event.getHook().editOriginal(QuietMessage.edit(QuietMessage.of(Texts.FAILED))).queue();
    }

    private static void apologise(Message message) {
        // Where the bot may not talk, that was the failure.
        if (message.getChannel().canTalk()) {
            MentionReply.send(message, QuietMessage.of(Texts.FAILED));
        }
    }

    private static void replyPrivately(IReplyCallback event, String text) {
        event.reply(QuietMessage.of(text)).setEphemeral(true).queue();
    }
}
