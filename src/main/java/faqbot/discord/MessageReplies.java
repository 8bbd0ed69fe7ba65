package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.discord.AnswerMessages.Audience;
import faqbot.discord.AnsweredMessages.Reply;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Replies to messages that ask the bot, and follows when they are edited or deleted. */
final class MessageReplies {
    /** More than events that are served at the same time, as a rule. */
    private static final int LOCKS = 64;

    private final AnswerReply answers;
    private final AnsweredMessages answered;
    private final ChannelRights rights = new ChannelRights();

    /** What concerns the same question waits for its turn: an edit for the reply to be sent. */
    private final Lock[] turns =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

    MessageReplies(AnswerReply answers, AnsweredMessages answered) {
        this.answers = answers;
        this.answered = answered;
    }

    /** Replies to a new message; keeps silent where the bot may not answer. */
    void answer(AddressedMessage addressed) {
        var message = addressed.message();
        inTurn(
                message.getIdLong(),
                () -> {
                    if (isWelcome(message)) {
                        reply(addressed).ifPresent(reply -> send(message, reply));
                    }
                });
    }

    /** Edits the reply to a message that was edited, if there is one. */
    void answerAgain(AddressedMessage addressed) {
        var message = addressed.message();
        inTurn(
                message.getIdLong(),
                () -> {
                    var old = answered.of(message.getIdLong());
                    if (old.isPresent() && isWelcome(message)) {
                        reply(addressed).ifPresent(reply -> edit(message, old.get(), reply));
                    }
                });
    }

    /** Deletes the reply to a message that was deleted, if there is one. */
    void takeBack(MessageChannel channel, long question) {
        inTurn(
                question,
                () ->
                        answered.of(question)
                                .ifPresent(reply -> {
                                    answered.remove(question);
                                    ifStillThere(() ->
                                            channel.deleteMessageById(reply.message()).complete());
                                }));
    }

    private boolean isWelcome(Message message) {
        return answers.doorkeeper().admit(Visitors.of(message)) instanceof Admission.Granted
                && mayReply(message);
    }

    /** Whether the bot has the permissions; if not, tells that once. */
    private boolean mayReply(Message message) {
        if (!message.isFromGuild()) {
            return true;
        }
        var channel = message.getGuildChannel();
        var missing = rights.missing(channel);
        if (missing.isEmpty()) {
            return true;
        }
        if (rights.complain(channel, missing) && channel.canTalk()) {
            var names = ChannelRights.names(missing);
            var text = texts(message).of(Text.MISSING_PERMISSION, names);
            channel.sendMessage(QuietMessage.of(text)).queue();
        }
        return false;
    }

    private Optional<MessageCreateData> reply(AddressedMessage addressed) {
        var texts = texts(addressed.message());
        if (addressed.question().isEmpty()) {
            return Optional.of(QuietMessage.of(texts.of(Text.HELP_SHORT)));
        }
        var asked =
                Asked.by(addressed.message().getAuthor().getIdLong(), addressed.question(), texts);
        var found = answers.searches().answerOrWalk(addressed.question()).await();
        return found.answer() instanceof Answer.Abstained && !addressed.expectsWord()
                ? Optional.empty()
                : Optional.of(answers.messages().of(found, asked, Audience.CHANNEL).data());
    }

    /** Sends a reply, as a plain message if the question was deleted meanwhile. */
    private void send(Message message, MessageCreateData reply) {
        var sent = message.reply(reply).failOnInvalidReply(false).complete();
        answered.add(message.getIdLong(), new Reply(sent.getChannelIdLong(), sent.getIdLong()));
    }

    private static void edit(Message message, Reply old, MessageCreateData reply) {
        ifStillThere(() ->
                message.getChannel()
                        .editMessageById(old.message(), QuietMessage.edit(reply))
                        .complete());
    }

    /** Somebody may have deleted the reply. */
    private static void ifStillThere(Runnable request) {
        try {
            request.run();
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() != ErrorResponse.UNKNOWN_MESSAGE) {
                throw e;
            }
        }
    }

    /** In the language of the server, for a message does not tell that of its author. */
    static Texts texts(Message message) {
        return message.isFromGuild() ? Texts.in(message.getGuild().getLocale()) : Texts.ENGLISH;
    }

    private void inTurn(long question, Runnable step) {
        var turn = turns[Long.hashCode(question) & (LOCKS - 1)];
        turn.lock();
        try {
            step.run();
        } finally {
            turn.unlock();
        }
    }
}
