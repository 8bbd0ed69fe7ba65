package faqbot.discord;

import faqbot.discord.AnswerMessages.Audience;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * Replies to interactions with answers.
 *
 * @param searches finds the answers
 * @param messages tells them
 * @param doorkeeper decides who may ask
 */
record AnswerReply(SearchPool searches, AnswerMessages messages, Doorkeeper doorkeeper) {
    /** Answers a question, or says why not. */
    void send(IReplyCallback event, Asked asked, Audience audience) {
        if (isRefused(event, asked.texts())) {
            return;
        }
        TimelyReply.send(
                event,
                searches.answerOrWalk(asked.question()),
                found -> messages.of(found, asked, audience),
                found -> messages.of(found, asked, Audience.ASKER).data());
    }

    /**
     * Explains the answer to a question, to one member alone.
     *
     * @param beginning what is known of the question
     */
    void explain(IReplyCallback event, QuestionBeginning beginning, Texts texts) {
        if (isRefused(event, texts)) {
            return;
        }
        var why = new WhyMessage(texts);
        TimelyReply.send(
                event,
                searches.answer(beginning.text()),
                answer -> new AnswerMessage(why.of(answer, beginning), true),
                answer -> why.of(answer, beginning));
    }

    /** Refuses who may not ask. */
    boolean isRefused(IReplyCallback event, Texts texts) {
        var refusal = doorkeeper.admit(Visitors.of(event)).refusal(texts);
        if (!refusal.isEmpty()) {
            event.reply(QuietMessage.of(refusal)).setEphemeral(true).queue();
        }
        return !refusal.isEmpty();
    }
}
