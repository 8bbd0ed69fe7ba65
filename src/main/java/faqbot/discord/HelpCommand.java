package faqbot.discord;

import faqbot.recommend.Frameworks;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * {@code /help}: explains on one screen how to ask.
 *
 * @param frameworks what decisions there is help with
 */
record HelpCommand(Frameworks frameworks) implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return SlashCommand.named("help");
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var message = message(Texts.in(event.getUserLocale()), !frameworks.all().isEmpty());
        event.reply(message).setEphemeral(true).queue();
    }

    /**
     * The explanation.
     *
     * @param hasFrameworks whether there is a decision to help with
     */
    static MessageCreateData message(Texts texts, boolean hasFrameworks) {
        var paragraphs =
                Stream.of(
                                Text.HELP_ASK,
                                Text.HELP_MENTION,
                                Text.HELP_ANSWER_THIS,
                                Text.HELP_RECOMMEND,
                                Text.HELP_TOPICS,
                                Text.HELP_EDIT,
                                Text.HELP_HONEST)
                        .filter(text -> hasFrameworks || text != Text.HELP_RECOMMEND)
                        .map(texts::of)
                        .collect(Collectors.joining("\n\n"));
        return QuietMessage.of(
                new EmbedBuilder()
                        .setColor(EntryEmbed.SURE)
                        .setTitle(texts.ofCommand("help.description"))
                        .setDescription(paragraphs)
                        .build());
    }
}
