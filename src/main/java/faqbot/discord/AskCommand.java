package faqbot.discord;

import faqbot.discord.AnswerMessages.Audience;
import faqbot.search.EntryTitle;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /ask}: answers in the channel when sure, else to the asker alone. */
final class AskCommand implements SlashCommand {
    /** Suggestions that come later nobody waits for. */
    private static final Duration WHILE_TYPING = Duration.ofSeconds(1);

    private static final String QUESTION = "question";
    private static final String PRIVATE = "private";

    private final SearchPool searches;
    private final AnswerReply reply;

    AskCommand(SearchPool searches, AnswerReply reply) {
        this.searches = searches;
        this.reply = reply;
    }

    @Override
    public SlashCommandData data() {
        return SlashCommand.named("ask")
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        QUESTION,
                                        Texts.ENGLISH.ofCommand("ask.options.question.description"),
                                        true,
                                        true)
                                .setMaxLength(QuestionText.MAX_LENGTH),
                        new OptionData(
                                OptionType.BOOLEAN,
                                PRIVATE,
                                Texts.ENGLISH.ofCommand("ask.options.private.description")));
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var texts = Texts.in(event.getUserLocale());
        var question = QuestionText.of(event.getOption(QUESTION, "", OptionMapping::getAsString));
        var isPrivate = event.getOption(PRIVATE, false, OptionMapping::getAsBoolean);
        if (question.isEmpty()) {
            event.reply(QuietMessage.of(texts.of(Text.HELP_SHORT))).setEphemeral(true).queue();
            return;
        }
        reply.send(
                event,
                Asked.by(event.getUser().getIdLong(), question, texts),
                isPrivate ? Audience.ASKER : Audience.BY_OUTCOME);
    }

    @Override
    public void complete(CommandAutoCompleteInteractionEvent event) {
        var typed = QuestionText.of(event.getFocusedOption().getValue());
        var found =
                searches.complete(typed, OptionData.MAX_CHOICES)
                        .within(WHILE_TYPING)
                        .orElse(List.of());
        event.replyChoices(choices(found)).queue();
    }

    /** What Discord is told of entries that somebody may be asking for. */
    static List<Command.Choice> choices(List<EntryTitle> entries) {
        return entries.stream()
                .map(entry -> entry.title().strip())
                .filter(title -> !title.isEmpty())
                .map(title -> TextCut.line(title, OptionData.MAX_CHOICE_NAME_LENGTH))
                .map(title -> new Command.Choice(title, title))
                .toList();
    }
}
