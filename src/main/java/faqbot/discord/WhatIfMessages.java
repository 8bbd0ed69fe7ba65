package faqbot.discord;

import faqbot.knowledge.Factor;
import faqbot.recommend.Advice;
import faqbot.recommend.Standing;
import faqbot.recommend.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Shows what another answer would change.
 *
 * @param controls makes the buttons and menus
 * @param support finds what reasons rest on
 */
record WhatIfMessages(WalkControls controls, Support support) {
    /** Which factor could be otherwise? */
    MessageCreateData factors(Walk walk) {
        var options =
                walk.framework().factors().stream()
                        .map(factor -> controls.option(walk, factor))
                        .toList();
        return choice(walk, Action.CHOOSE_FACTOR, Text.CHOOSE_FACTOR, options, headline(walk));
    }

    /** Which answer instead? */
    MessageCreateData answers(Walk walk, Factor factor) {
        var text = headline(walk) + "\n\n**" + factor.question() + "**";
        var options = controls.answers(walk, factor);
        return choice(walk, Action.SUPPOSE, Text.CHOOSE_INSTEAD, options, text);
    }

    /** The result with another answer, beside the old one. */
    MessageCreateData compared(Walk walk, Factor factor, Factor.Answer answer) {
        var changed = walk.saying(walk.requirements().with(factor.id(), Set.of(answer.id())));
        var embed =
                embeds().titled(
                                walk.framework(),
                                texts().of(Text.WHAT_IF, factor.question(), answer.text()))
                        .addField(field(Text.WHAT_IF_NOW, walk.advice()))
                        .addField(field(Text.WHAT_IF_THEN, changed.advice()))
                        .build();
        var buttons = new ArrayList<Button>();
        buttons.add(controls.button(Action.WHAT_IF, walk, Text.BUTTON_WHAT_IF));
        buttons.add(back(walk));
        if (!changed.equals(walk)) {
            buttons.add(controls.button(Action.RESULT, changed, Text.BUTTON_ADOPT));
        }
        return QuietMessage.of(embed, ActionRow.of(buttons));
    }

    private MessageEmbed.Field field(Text heading, Advice advice) {
        var standings =
                advice.standings().stream().map(this::standing).collect(Collectors.joining("\n"));
        var text = words().headline(advice) + "\n" + standings;
        return new MessageEmbed.Field(
                texts().of(heading), TextCut.line(text, MessageEmbed.VALUE_MAX_LENGTH), true);
    }

    private String standing(Standing standing) {
        var points =
                standing.isPossible()
                        ? String.valueOf(standing.score())
                        : texts().of(Text.CELL_RULES_OUT);
        return "- " + standing.option().name() + ": " + points;
    }

    private MessageCreateData choice(
            Walk walk, Action action, Text placeholder, List<SelectOption> options, String text) {
        return QuietMessage.of(
                embeds().titled(walk.framework(), text).build(),
                ActionRow.of(controls.menu(action, walk, placeholder, options).build()),
                ActionRow.of(back(walk)));
    }

    private Button back(Walk walk) {
        return controls.button(Action.RESULT, walk, Text.BUTTON_TO_RESULT);
    }

    private String headline(Walk walk) {
        return texts().of(Text.WHAT_IF_NOW) + ": " + words().headline(walk.advice());
    }

    private AdviceWords words() {
        return new AdviceWords(texts());
    }

    private AdviceEmbed embeds() {
        return new AdviceEmbed(texts(), support);
    }

    private Texts texts() {
        return controls.texts();
    }
}
