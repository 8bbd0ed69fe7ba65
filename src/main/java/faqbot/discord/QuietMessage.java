package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Messages that ping nobody, whatever they say and whomever they reply to. */
final class QuietMessage {
    private QuietMessage() {}

    static MessageCreateData of(String content) {
        return quiet(new MessageCreateBuilder().setContent(content));
    }

    static MessageCreateData of(MessageEmbed embed) {
        return quiet(new MessageCreateBuilder().setEmbeds(embed));
    }

    /** The same message in place of one sent before. */
    static MessageEditData edit(MessageCreateData message) {
        // An edit without allowed mentions would be read with Discord's defaults, which ping.
        return new MessageEditBuilder()
                .applyCreateData(message)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    private static MessageCreateData quiet(MessageCreateBuilder message) {
        return message.setAllowedMentions(List.of()).mentionRepliedUser(false).build();
    }
}
