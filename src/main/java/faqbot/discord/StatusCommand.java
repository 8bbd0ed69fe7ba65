package faqbot.discord;

import java.util.ArrayList;
import java.util.function.Supplier;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * {@code /status}: tells moderators how the knowledge is doing. Who else may use it the owners of a
 * server decide in Discord.
 *
 * @param state how it is doing now
 */
record StatusCommand(Supplier<KnowledgeState> state) implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return SlashCommand.named("status")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(
                        DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var message = message(state.get(), Texts.in(event.getUserLocale()));
        event.reply(message).setEphemeral(true).queue();
    }

    static MessageCreateData message(KnowledgeState state, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.of(Text.STATUS_ENTRIES, state.entries()));
        if (state.learning() > 0) {
            lines.add(texts.of(Text.STATUS_LEARNING, state.learning()));
        }
        if (state.problems().isEmpty()) {
            lines.add(texts.of(Text.STATUS_GOOD));
        } else {
            lines.add(texts.of(Text.STATUS_PROBLEMS));
            lines.add("```\n" + String.join("\n", state.problems()).replace("```", "…") + "\n```");
        }
        var text =
                TextCut.markdown(
                        String.join("\n", lines), MessageEmbed.DESCRIPTION_MAX_LENGTH, "…");
        return QuietMessage.of(
                new EmbedBuilder()
                        .setColor(state.problems().isEmpty() ? EntryEmbed.SURE : EntryEmbed.UNSURE)
                        .setDescription(text)
                        .build());
    }
}
