package faqbot.discord;

import faqbot.discord.AnswerMessages.Audience;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

/**
 * "Answer this" in the menu of somebody's message: shows the answer to whoever chose that, who may
 * then post it below the message.
 *
 * @param reply answers
 */
record AnswerThisCommand(AnswerReply reply) {
    /** What Discord is told of it; equal at each call. */
    CommandData data() {
        return Commands.message(Texts.ENGLISH.ofCommand("answer_this.name"))
                .setLocalizationFunction(Texts.ofCommands())
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    /** Serves one use. */
    void handle(MessageContextInteractionEvent event) {
        var texts = Texts.in(event.getUserLocale());
        var target = event.getTarget();
        var botId = event.getJDA().getSelfUser().getId();
        var question = QuestionText.of(target.getContentRaw(), botId);
        if (question.isEmpty()) {
            event.reply(QuietMessage.of(texts.of(Text.NO_TEXT))).setEphemeral(true).queue();
            return;
        }
        var asked =
                new Asked(
                        question,
                        event.getUser().getIdLong(),
                        texts,
                        Optional.of(target.getIdLong()));
        reply.send(event, asked, Audience.ASKER);
    }
}
