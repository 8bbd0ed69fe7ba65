package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.recommend.Reason;
import faqbot.recommend.Support;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Shows options side by side.
 *
 * @param controls makes the button to share
 * @param support finds what scores rest on
 */
record CompareMessages(Controls controls, Support support) {
    /** Ours: six options with texts of this length fit into an embed. */
    private static final int MAX_VERDICT = 800;

    /** What the options are like on some aspects; what can be asked for if there are none. */
    MessageCreateData of(DecisionFramework framework, List<Aspect> aspects) {
        if (aspects.isEmpty()) {
            return QuietMessage.of(embeds().titled(framework, known(framework)).build());
        }
        var embed =
                aspects.size() == 1
                        ? sideBySide(framework, aspects.getFirst())
                        : embeds().titled(framework, list(framework, aspects)).build();
        return QuietMessage.of(embed, ActionRow.of(controls.share(Optional.empty())));
    }

    private String known(DecisionFramework framework) {
        return texts().of(Text.COMPARE_NOTHING)
                + "\n"
                + framework.factors().stream()
                        .map(factor -> "- " + factor.question())
                        .collect(Collectors.joining("\n"));
    }

    private MessageEmbed sideBySide(DecisionFramework framework, Aspect aspect) {
        var text = aspect.factor().question() + "\n**" + aspect.answer().text() + "**";
        var embed = embeds().titled(framework, text);
        for (var option : framework.options()) {
            var value = TextCut.markdown(verdict(aspect, option), MAX_VERDICT, "…");
            embed.addField(option.name(), value, true);
        }
        return embed.build();
    }

    private String list(DecisionFramework framework, List<Aspect> aspects) {
        var factor = aspects.getFirst().factor();
        var isOneQuestion = aspects.stream().map(Aspect::factor).allMatch(factor::equals);
        var answers =
                aspects.stream()
                        .map(aspect -> block(framework, aspect))
                        .collect(Collectors.joining("\n\n"));
        return isOneQuestion ? factor.question() + "\n\n" + answers : answers;
    }

    private String block(DecisionFramework framework, Aspect aspect) {
        return framework.options().stream()
                .map(option -> "- " + option.name() + ": " + verdict(aspect, option))
                .collect(Collectors.joining("\n", "**" + aspect.answer().text() + "**\n", ""));
    }

    /** What the answer says about an option, why, and where that stands. */
    private String verdict(Aspect aspect, Option option) {
        var cell = aspect.answer().cell(option.id());
        var reason = new Reason(aspect.factor(), aspect.answer(), option.id(), cell.points());
        var because = cell.because().isEmpty() ? "" : ". " + cell.because();
        return new AdviceWords(texts()).verdict(aspect.answer(), option)
                + because
                + new ReasonLines(support).source(reason);
    }

    private AdviceEmbed embeds() {
        return new AdviceEmbed(texts(), support);
    }

    private Texts texts() {
        return controls.texts();
    }
}
