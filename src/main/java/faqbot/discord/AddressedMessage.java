package faqbot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.SelfUser;

/**
 * A message that is meant for the bot.
 *
 * @param message as Discord delivered it
 * @param question what it asks; empty if it only mentions the bot
 * @param isReply whether nothing but its being a reply to the bot says so: then it may be thanks
 */
record AddressedMessage(Message message, String question, boolean isReply) {
    /** The message as one for the bot, if it is one. */
    static Optional<AddressedMessage> of(Message message) {
        if (!isByPerson(message) || isForMany(message)) {
            return Optional.empty();
        }
        // In this order: Discord delivers the text only of messages that mention the bot, and a
        // reply with a ping does so without saying it.
        var bot = message.getJDA().getSelfUser();
        if (message.isFromGuild() && !message.getMentions().isMentioned(bot, MentionType.USER)) {
            return Optional.empty();
        }
        var text = message.getContentRaw();
        var question = QuestionText.of(text, bot.getId());
        if (!message.isFromGuild() || QuestionText.mentions(text, bot.getId())) {
            return Optional.of(new AddressedMessage(message, question, false));
        }
        return repliesTo(message, bot) && !question.isEmpty()
                ? Optional.of(new AddressedMessage(message, question, true))
                : Optional.empty();
    }

    /** Whether it expects to be told that nothing fits. */
    boolean expectsWord() {
        return !isReply || question.contains("?");
    }

    private static boolean isByPerson(Message message) {
        return !message.getAuthor().isBot()
                && !message.getAuthor().isSystem()
                && !message.isWebhookMessage()
                && !message.getType().isSystem();
    }

    /** Whether it calls a role or everyone that the bot happens to belong to. */
    private static boolean isForMany(Message message) {
        var mentions = message.getMentions();
        return mentions.mentionsEveryone() || !mentions.getRoles().isEmpty();
    }

    private static boolean repliesTo(Message message, SelfUser bot) {
        var replied = message.getReferencedMessage();
        return replied != null && replied.getAuthor().equals(bot);
    }
}
