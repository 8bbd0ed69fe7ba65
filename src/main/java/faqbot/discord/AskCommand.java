package faqbot.discord;

import faqbot.answer.Answer;
import java.time.Duration;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /ask}: answers in the channel when sure, else to the asker alone. */
final class AskCommand implements SlashCommand {
    /** Half of what Discord allows, so that a slow line does no harm. */
    static final Duration BEFORE_DEFERRING = Duration.ofMillis(1500);

    private static final String QUESTION = "question";

    private final SearchPool searches;

    AskCommand(SearchPool searches) {
        this.searches = searches;
    }

    @Override
    public SlashCommandData data() {
        return Commands.slash("ask", Texts.ASK_DESCRIPTION)
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        QUESTION,
                                        Texts.QUESTION_DESCRIPTION,
                                        true)
                                .setMaxLength(QuestionText.MAX_LENGTH));
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var question = QuestionText.of(event.getOption(QUESTION, "", OptionMapping::getAsString));
        if (question.isEmpty()) {
            event.reply(QuietMessage.of(Texts.HELP)).setEphemeral(true).queue();
            return;
        }
        var pending = searches.start(question);
        pending.within(BEFORE_DEFERRING)
                .ifPresentOrElse(answer -> reply(event, answer), () -> replyLate(event, pending));
    }

    private static void reply(SlashCommandInteractionEvent event, Answer answer) {
        var message = AnswerMessage.of(answer);
        event.reply(message.data()).setEphemeral(message.isPrivate()).queue();
    }

    /** Who sees the reply must be settled before the answer is known: then the asker alone. */
    private static void replyLate(SlashCommandInteractionEvent event, PendingAnswer pending) {
        event.deferReply(true).queue();
        var answer = pending.await();
        event.getHook().editOriginal(QuietMessage.edit(AnswerMessage.of(answer).data())).queue();
    }
}
