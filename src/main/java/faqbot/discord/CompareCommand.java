package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Support;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * {@code /compare}: shows the options of a decision side by side, on one aspect.
 *
 * @param frameworks what can be compared
 * @param support finds what scores rest on
 * @param ids writes the custom ids of buttons
 * @param reply decides who may ask
 */
record CompareCommand(Frameworks frameworks, Support support, ComponentIds ids, AnswerReply reply)
        implements SlashCommand {
    private static final String FRAMEWORK = "framework";
    private static final String ASPECT = "aspect";

    @Override
    public boolean isOffered() {
        return !frameworks.all().isEmpty();
    }

    @Override
    public SlashCommandData data() {
        var data = SlashCommand.named("compare");
        var all = frameworks.all().stream().limit(OptionData.MAX_CHOICES).toList();
        if (all.size() > 1) {
            var choice = option(FRAMEWORK, false);
            all.forEach(framework -> choice.addChoice(framework.title(), framework.id()));
            data.addOptions(choice);
        }
        return data.addOptions(option(ASPECT, true).setMaxLength(QuestionText.MAX_LENGTH));
    }

    private static OptionData option(String name, boolean completes) {
        var description = Texts.ENGLISH.ofCommand("compare.options." + name + ".description");
        return new OptionData(OptionType.STRING, name, description, true, completes);
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var texts = Texts.in(event.getUserLocale());
        if (reply.isRefused(event, texts)) {
            return;
        }
        var aspect = QuestionText.of(event.getOption(ASPECT, "", OptionMapping::getAsString));
        var controls = new Controls(ids, texts, event.getUser().getIdLong());
        var messages = new CompareMessages(controls, support);
        framework(event)
                .ifPresentOrElse(
                        framework ->
                                TimelyReply.sendPrivately(
                                        event,
                                        reply.searches()
                                                .start(() ->
                                                        messages.of(
                                                                framework,
                                                                aspects(framework, aspect)))),
                        () -> SlashCommand.refuse(event, texts, Text.WALK_GONE));
    }

    private List<Aspect> aspects(DecisionFramework framework, String text) {
        var aspects = Aspect.of(framework, text);
        return aspects.isEmpty() ? Aspect.of(frameworks.read(framework, text)) : aspects;
    }

    @Override
    public void complete(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue();
        var choices =
                framework(event)
                        .map(framework -> Aspect.complete(framework, typed))
                        .orElse(List.of());
        event.replyChoices(SlashCommand.choices(choices)).queue();
    }

    /** The one that was chosen, or the only one. */
    private Optional<DecisionFramework> framework(CommandInteractionPayload event) {
        var chosen = event.getOption(FRAMEWORK, "", OptionMapping::getAsString);
        var all = frameworks.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : frameworks.find(chosen);
    }
}
