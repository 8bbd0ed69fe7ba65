package faqbot.discord;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Turns private answers public, once each. */
final class Sharing {
    private final RecentIds shared = new RecentIds();
    private final ChannelRights rights = new ChannelRights();

    /** Posts the entry that a private message shows. */
    void share(
            GenericComponentInteractionCreateEvent event, Controls controls, ComponentState state) {
        var embeds = event.getMessage().getEmbeds();
        if (embeds.isEmpty()) {
            Clicks.refuse(event, Text.GONE);
        } else if (state.target().isPresent() && !mayPost(event, controls.texts())) {
            return;
        } else if (!shared.add(event.getMessageIdLong())) {
            Clicks.refuse(event, Text.ALREADY_SHARED);
        } else {
            post(event, embeds.getFirst(), controls, state);
        }
    }

    /**
     * Posts something else that a private message shows.
     *
     * @param left what stays of the private message
     * @param posted what everybody sees
     */
    void share(
            GenericComponentInteractionCreateEvent event,
            PendingResult<MessageCreateData> left,
            PendingResult<MessageCreateData> posted) {
        if (!shared.add(event.getMessageIdLong())) {
            Clicks.refuse(event, Text.ALREADY_SHARED);
            return;
        }
        TimelyReply.edit(event, left);
        event.getHook().sendMessage(posted.await()).setEphemeral(false).queue();
    }

    /** Whether the bot may write in the channel; if not, tells that. */
    private boolean mayPost(GenericComponentInteractionCreateEvent event, Texts texts) {
        if (!(event.getMessageChannel() instanceof GuildMessageChannel channel)) {
            return true;
        }
        var missing = rights.missing(channel);
        if (missing.isEmpty()) {
            return true;
        }
        rights.complain(channel, missing);
        var text = texts.of(Text.MISSING_PERMISSION, ChannelRights.names(missing));
        event.reply(QuietMessage.of(text)).setEphemeral(true).queue();
        return false;
    }

    private static void post(
            GenericComponentInteractionCreateEvent event,
            MessageEmbed embed,
            Controls controls,
            ComponentState state) {
        event.editMessage(QuietMessage.edit(QuietMessage.of(embed))).queue();
        var message = message(event, embed, controls);
        state.target()
                .ifPresentOrElse(
                        target ->
                                event.getMessageChannel()
                                        .sendMessage(message)
                                        .setMessageReference(target)
                                        .failOnInvalidReply(false)
                                        .queue(),
                        () -> event.getHook().sendMessage(message).setEphemeral(false).queue());
    }

    private static MessageCreateData message(
            GenericComponentInteractionCreateEvent event, MessageEmbed embed, Controls controls) {
        var texts = controls.texts();
        return QuietMessage.of(
                texts.of(Text.SHARED_BY, event.getUser().getAsMention()),
                embed,
                ActionRow.of(controls.dismiss()));
    }
}
