package faqbot.discord;

import faqbot.search.EntryDirectory;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * {@code /topics}: lets a member look through the knowledge.
 *
 * @param directory what there is
 * @param ids writes the custom ids of menus
 */
record TopicsCommand(EntryDirectory directory, ComponentIds ids) implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return SlashCommand.named("topics");
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var controls =
                new Controls(ids, Texts.in(event.getUserLocale()), event.getUser().getIdLong());
        var messages = new TopicsMessages(directory.catalogue(), controls);
        event.reply(messages.start()).setEphemeral(true).queue();
    }
}
