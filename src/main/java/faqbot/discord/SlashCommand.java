package faqbot.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command of the bot: what Discord is told of it, and what it does. */
interface SlashCommand {
    /** What members see while they type; equal at each call. */
    SlashCommandData data();

    /** Serves one use; acknowledges it within three seconds. */
    void handle(SlashCommandInteractionEvent event);
}
