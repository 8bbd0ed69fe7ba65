package faqbot.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/**
 * All commands of the bot.
 *
 * @param slash those that members type
 * @param answerThis the one in the menu of messages
 */
record BotCommands(List<SlashCommand> slash, AnswerThisCommand answerThis) {
    BotCommands {
        slash = List.copyOf(slash);
    }

    /** What Discord is told of those on offer; equal at each call while the knowledge stays. */
    List<CommandData> data() {
        return Stream.concat(
                        slash.stream()
                                .filter(SlashCommand::isOffered)
                                .<CommandData>map(SlashCommand::data),
                        Stream.of(answerThis.data()))
                .toList();
    }

    /** Lets the command that a member used serve it. */
    void handle(SlashCommandInteractionEvent event) {
        named(event.getName())
                .ifPresentOrElse(
                        command -> command.handle(event),
                        () ->
                                SlashCommand.refuse(
                                        event,
                                        Texts.in(event.getUserLocale()),
                                        Text.UNKNOWN_COMMAND));
    }

    void handle(MessageContextInteractionEvent event) {
        answerThis.handle(event);
    }

    /** Lets the command suggest what a member may be typing. */
    void complete(CommandAutoCompleteInteractionEvent event) {
        named(event.getName())
                .ifPresentOrElse(
                        command -> command.complete(event), () -> event.replyChoices().queue());
    }

    private Optional<SlashCommand> named(String name) {
        return slash.stream()
                .filter(SlashCommand::isOffered)
                .filter(command -> command.data().getName().equals(name))
                .findFirst();
    }
}
