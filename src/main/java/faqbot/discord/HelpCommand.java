package faqbot.discord;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /help}: explains on one screen how to ask. */
final class HelpCommand implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return SlashCommand.named("help");
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        event.reply(message(Texts.in(event.getUserLocale()))).setEphemeral(true).queue();
    }

    static MessageCreateData message(Texts texts) {
        var paragraphs =
                Stream.of(
                                Text.HELP_ASK,
                                Text.HELP_MENTION,
                                Text.HELP_ANSWER_THIS,
                                Text.HELP_TOPICS,
                                Text.HELP_EDIT,
                                Text.HELP_HONEST)
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
