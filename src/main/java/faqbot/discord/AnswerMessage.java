package faqbot.discord;

import faqbot.answer.Answer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What Discord is sent for an answer, inside every limit.
 *
 * @param data the message; pings nobody
 * @param isPrivate whether it is for the asker alone, where Discord allows that
 */
record AnswerMessage(MessageCreateData data, boolean isPrivate) {
    static AnswerMessage of(Answer answer) {
        return switch (answer) {
            case Answer.Confident confident ->
                    new AnswerMessage(QuietMessage.of(HitEmbed.passage(confident.best())), false);
            case Answer.Suggestions suggestions ->
                    new AnswerMessage(
                            QuietMessage.of(HitEmbed.choice(suggestions.candidates())), true);
            case Answer.Abstained _ -> new AnswerMessage(QuietMessage.of(Texts.ABSTAINED), true);
        };
    }
}
