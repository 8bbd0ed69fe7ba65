package faqbot.discord;

import java.time.Duration;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Replies to interactions within the three seconds that Discord gives. */
final class TimelyReply {
    /** Half of what Discord allows, so that a slow line does no harm. */
    static final Duration BEFORE_DEFERRING = Duration.ofMillis(1500);

    private TimelyReply() {}

    /**
     * Replies with what is being looked for, or promises to.
     *
     * @param inTime the reply if it is found in time
     * @param late the reply if it is not: only who asked sees it, since who sees a reply must be
     *     settled when it is promised
     */
    static <T> void send(
            IReplyCallback event,
            PendingResult<T> pending,
            Function<T, AnswerMessage> inTime,
            Function<T, MessageCreateData> late) {
        var found = pending.within(BEFORE_DEFERRING);
        if (found.isPresent()) {
            var message = inTime.apply(found.get());
            event.reply(message.data()).setEphemeral(message.isPrivate()).queue();
            return;
        }
        event.deferReply(true).queue();
        var message = late.apply(pending.await());
        event.getHook().editOriginal(QuietMessage.edit(message)).queue();
    }

    /** Puts what is being made in place of the message that was clicked on, or promises to. */
    static void edit(IMessageEditCallback event, PendingResult<MessageCreateData> pending) {
        var made = pending.within(BEFORE_DEFERRING);
        if (made.isPresent()) {
            event.editMessage(QuietMessage.edit(made.get())).queue();
            return;
        }
        event.deferEdit().queue();
        event.getHook().editOriginal(QuietMessage.edit(pending.await())).queue();
    }

    /** Shows what is being made to one member alone. */
    static void sendPrivately(IReplyCallback event, PendingResult<MessageCreateData> pending) {
        send(event, pending, message -> new AnswerMessage(message, true), Function.identity());
    }
}
