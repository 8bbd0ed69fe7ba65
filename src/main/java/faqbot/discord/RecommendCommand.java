package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Group;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import faqbot.recommend.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /recommend}: weighs a decision with a member; a subcommand for each framework. */
final class RecommendCommand implements SlashCommand {
    /** All names and descriptions of a command together, says Discord; the rest is our own. */
    private static final int MAX_SIZE = 8000 - 200;

    private final Frameworks frameworks;
    private final Support support;
    private final ComponentIds ids;
    private final AnswerReply reply;

    RecommendCommand(Frameworks frameworks, Support support, ComponentIds ids, AnswerReply reply) {
        this.frameworks = frameworks;
        this.support = support;
        this.ids = ids;
        this.reply = reply;
    }

    @Override
    public boolean isOffered() {
        return !frameworks.all().isEmpty();
    }

    @Override
    public SlashCommandData data() {
        return SlashCommand.named("recommend")
                .addSubcommands(
                        fitting(frameworks.all()).stream()
                                .map(RecommendCommand::subcommand)
                                .toList());
    }

    /** As many frameworks, in their order, as Discord takes. */
    private static List<DecisionFramework> fitting(List<DecisionFramework> all) {
        var fitting = new ArrayList<DecisionFramework>();
        int left = MAX_SIZE;
        for (var framework : all) {
            left -= size(framework);
            if (left < 0 || fitting.size() == CommandData.MAX_OPTIONS) {
                break;
            }
            fitting.add(framework);
        }
        return fitting;
    }

    private static int size(DecisionFramework framework) {
        return framework.id().length()
                + framework.title().length()
                + framework.groups().stream()
                        .mapToInt(group -> group.id().length() + group.question().length())
                        .sum();
    }

    private static SubcommandData subcommand(DecisionFramework framework) {
        return new SubcommandData(framework.id(), framework.title())
                .addOptions(framework.groups().stream().map(RecommendCommand::option).toList());
    }

    private static OptionData option(Group group) {
        var question = TextCut.line(group.question(), CommandData.MAX_DESCRIPTION_LENGTH);
        return new OptionData(OptionType.STRING, group.id(), question, false, true)
                .setMaxLength(QuestionText.MAX_LENGTH);
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var texts = Texts.in(event.getUserLocale());
        if (reply.isRefused(event, texts)) {
            return;
        }
        var controls = new Controls(ids, texts, event.getUser().getIdLong());
        var messages = new WalkMessages(new WalkControls(controls), support);
        framework(event)
                .ifPresentOrElse(
                        framework ->
                                TimelyReply.sendPrivately(
                                        event,
                                        reply.searches()
                                                .start(() ->
                                                        begin(framework, said(event), messages))),
                        () -> SlashCommand.refuse(event, texts, Text.WALK_GONE));
    }

    /** Without a word the first question, else what was understood. */
    private MessageCreateData begin(
            DecisionFramework framework, Map<String, String> said, WalkMessages messages) {
        if (said.isEmpty()) {
            return messages.next(Walk.start(framework, Requirements.NONE));
        }
        var read = new CaseReader(frameworks).read(framework, said);
        return messages.understood(read.walk(), read.understanding());
    }

    private Optional<DecisionFramework> framework(CommandInteractionPayload event) {
        return Optional.ofNullable(event.getSubcommandName()).flatMap(frameworks::find);
    }

    private static Map<String, String> said(SlashCommandInteractionEvent event) {
        return event.getOptions().stream()
                .filter(option -> !option.getAsString().isBlank())
                .collect(
                        Collectors.toUnmodifiableMap(
                                OptionMapping::getName,
                                option -> QuestionText.of(option.getAsString())));
    }

    @Override
    public void complete(CommandAutoCompleteInteractionEvent event) {
        var focused = event.getFocusedOption();
        var choices =
                framework(event).stream()
                        .flatMap(framework ->
                                framework.groups().stream()
                                        .filter(group -> group.id().equals(focused.getName()))
                                        .flatMap(group ->
                                                CaseReader.complete(
                                                        framework, group, focused.getValue())
                                                        .stream()))
                        .toList();
        event.replyChoices(SlashCommand.choices(choices)).queue();
    }
}
