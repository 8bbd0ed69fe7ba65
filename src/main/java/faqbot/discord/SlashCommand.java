package faqbot.discord;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command that members type: what Discord is told of it, and what it does. */
interface SlashCommand {
    /** What members see while they type; equal at each call. */
    SlashCommandData data();

    /** Serves one use; acknowledges it within three seconds. */
    void handle(SlashCommandInteractionEvent event);

    /** Suggests what the member may be typing; nothing where a command has no suggestions. */
    default void complete(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices().queue();
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
