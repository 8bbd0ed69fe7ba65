package faqbot.discord;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What Discord is sent for an answer, inside every limit.
 *
 * @param data the message; pings nobody
 * @param isPrivate whether it is for the asker alone, where Discord allows that
 */
record AnswerMessage(MessageCreateData data, boolean isPrivate) {
    /** The same with one more row of components. */
    AnswerMessage with(ActionRow row) {
        return new AnswerMessage(
                MessageCreateBuilder.from(data).addComponents(row).build(), isPrivate);
    }
}
