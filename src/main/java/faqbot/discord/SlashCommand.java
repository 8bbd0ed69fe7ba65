package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command that members type: what Discord is told of it, and what it does. */
interface SlashCommand {
    /** Whether there is anything to use it for now. */
    default boolean isOffered() {
        return true;
    }

    /** What members see while they type; equal at each call while the knowledge stays. */
    SlashCommandData data();

    /** Serves one use; acknowledges it within three seconds. */
    void handle(SlashCommandInteractionEvent event);

    /** Suggests what the member may be typing; nothing where a command has no suggestions. */
    default void complete(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices().queue();
    }

    /** Tells a member alone why there is nothing to show. */
    static void refuse(SlashCommandInteractionEvent event, Texts texts, Text reason) {
        event.reply(QuietMessage.of(texts.of(reason))).setEphemeral(true).queue();
    }

    /** Suggestions, as many as Discord takes; what does not fit into one is left out. */
    static List<Command.Choice> choices(List<String> texts) {
        return texts.stream()
                .filter(text -> text.length() <= OptionData.MAX_CHOICE_VALUE_LENGTH)
                .limit(OptionData.MAX_CHOICES)
                .map(text -> new Command.Choice(text, text))
                .toList();
    }

    /**
     * A command that is used in servers and direct messages, described in all languages.
     *
     * @param name its key in the texts
     */
    static SlashCommandData named(String name) {
        return Commands.slash(
                        Texts.ENGLISH.ofCommand(name + ".name"),
                        Texts.ENGLISH.ofCommand(name + ".description"))
                .setLocalizationFunction(Texts.ofCommands())
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }
}
