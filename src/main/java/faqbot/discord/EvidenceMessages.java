package faqbot.discord;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.recommend.Reason;
import faqbot.recommend.Standing;
import faqbot.recommend.Support;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Lists what the result of a walk rests on.
 *
 * @param controls makes the menu of passages
 * @param support finds them
 */
record EvidenceMessages(Controls controls, Support support) {
    /** All reasons with their passages, and a menu to read these. */
    MessageCreateData of(Walk walk) {
        var standings = walk.advice().standings();
        var blocks = standings.stream().flatMap(this::block).collect(Collectors.joining("\n\n"));
        if (blocks.isEmpty()) {
            return QuietMessage.of(texts().of(Text.EVIDENCE_NONE));
        }
        var embed = new AdviceEmbed(texts(), support).titled(walk.framework(), blocks).build();
        var passages =
                standings.stream()
                        .flatMap(this::reasons)
                        .flatMap(reason -> support.of(reason).stream())
                        .map(EntryView::of)
                        .distinct()
                        .map(EvidenceMessages::option)
                        .toList();
        return passages.isEmpty()
                ? QuietMessage.of(embed)
                : QuietMessage.of(
                        embed,
                        ActionRow.of(
                                controls.menu(
                                        Action.CHOOSE_ENTRY,
                                        ComponentState.NO_KEY,
                                        0,
                                        Text.CHOOSE_ENTRY,
                                        Page.of(passages, 0).items())));
    }

    private Stream<String> block(Standing standing) {
        var reasons = reasons(standing).toList();
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        heading(standing.option())
                                + "\n"
                                + String.join("\n", new ReasonLines(support).of(reasons)));
    }

    private static String heading(Option option) {
        return "**" + option.name() + "**";
    }

    /** What rules the option out first. */
    private Stream<Reason> reasons(Standing standing) {
        var all = new ArrayList<>(standing.exclusions());
        standing.reasons().stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        return all.stream();
    }

    private static SelectOption option(EntryView entry) {
        return SelectOption.of(entry.title(SelectOption.LABEL_MAX_LENGTH), entry.key());
    }

    private Texts texts() {
        return controls.texts();
    }
}
