package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Messages that ping nobody, whatever they say and whomever they reply to. */
final class QuietMessage {
    private QuietMessage() {}

    static MessageCreateData of(String content, ActionRow... rows) {
        return quiet(new MessageCreateBuilder().setContent(content).setComponents(rows));
    }

    static MessageCreateData of(MessageEmbed embed, ActionRow... rows) {
        return of("", embed, rows);
    }

    /** An embed below a line of text, which may be empty. */
    static MessageCreateData of(String content, MessageEmbed embed, ActionRow... rows) {
        return quiet(
                new MessageCreateBuilder()
                        .setContent(content)
                        .setEmbeds(embed)
                        .setComponents(rows));
    }

    /** An embed with files and components. */
    static MessageCreateData of(
            String content, MessageEmbed embed, List<FileUpload> files, List<ActionRow> rows) {
        return quiet(
                new MessageCreateBuilder()
                        .setContent(content)
                        .setEmbeds(embed)
                        .setFiles(files)
                        .setComponents(rows));
    }

    /** A line of text with a file. */
    static MessageCreateData of(String content, FileUpload file) {
        return quiet(new MessageCreateBuilder().setContent(content).setFiles(file));
    }

    /** The same message in place of one sent before, of which nothing stays. */
    static MessageEditData edit(MessageCreateData message) {
        // An edit without allowed mentions would be read with Discord's defaults, which ping.
        return new MessageEditBuilder()
                .applyCreateData(message)
                .setReplace(true)
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .build();
    }

    private static MessageCreateData quiet(MessageCreateBuilder message) {
        return message.setAllowedMentions(List.of()).mentionRepliedUser(false).build();
    }
}
