package faqbot.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Answers a message that mentions the bot, and any message sent to it directly. */
final class MentionReply {
    private final SearchPool searches;

    MentionReply(SearchPool searches) {
        this.searches = searches;
    }

    /** Whether a person means the bot: not a role or everyone it happens to belong to. */
    static boolean isWanted(Message message) {
        var mentions = message.getMentions();
        return isByPerson(message)
                && !mentions.mentionsEveryone()
                && mentions.getRoles().isEmpty()
                && (!message.isFromGuild() || mentionsBot(message));
    }

    /** Replies to the message, or says how to ask if it only mentions the bot. */
    void handle(Message message) {
        var botId = message.getJDA().getSelfUser().getId();
        var question = QuestionText.of(message.getContentRaw(), botId);
        var reply =
                question.isEmpty()
                        ? QuietMessage.of(Texts.HELP)
                        : AnswerMessage.of(searches.start(question).await()).data();
        send(message, reply);
    }

    /** Sends a reply, as a plain message if the question was deleted meanwhile. */
    static void send(Message message, MessageCreateData reply) {
        message.reply(reply).failOnInvalidReply(false).queue();
    }

    private static boolean isByPerson(Message message) {
        return !message.getAuthor().isBot()
                && !message.getAuthor().isSystem()
                && !message.isWebhookMessage()
                && !message.getType().isSystem();
    }

    private static boolean mentionsBot(Message message) {
        var bot = message.getJDA().getSelfUser();
        // In this order: Discord delivers the text only of messages that mention the bot.
        return message.getMentions().isMentioned(bot, MentionType.USER)
                && QuestionText.mentions(message.getContentRaw(), bot.getId());
    }
}
