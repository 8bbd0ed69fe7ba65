package faqbot.discord;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What Discord is sent for an answer, inside every limit.
 *
 * @param data the message; pings nobody
 * @param isPrivate whether it is for the asker alone, where Discord allows that
 */
record AnswerMessage(MessageCreateData data, boolean isPrivate) {}
