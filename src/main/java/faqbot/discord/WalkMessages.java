package faqbot.discord;

import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Advice;
import faqbot.recommend.Support;
import faqbot.recommend.Understanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Leads a member through a framework, question by question.
 *
 * @param controls makes the buttons and menus
 * @param support finds what reasons rest on
 */
record WalkMessages(WalkControls controls, Support support) {
    /** The next question, or the result if none is left. */
    MessageCreateData next(Walk walk) {
        return next(walk, List.of());
    }

    /**
     * The same with something said before.
     *
     * @param notes a line each; only with a question
     */
    MessageCreateData next(Walk walk, List<String> notes) {
        return walk.next()
                .map(asking -> question(asking, notes))
                .orElseGet(() -> new ResultMessages(controls, support).of(walk));
    }

    /** The latest question again, or the first one. */
    MessageCreateData latest(Walk walk) {
        return walk.asked().isEmpty() ? next(walk) : question(walk, List.of());
    }

    /** What a text was understood as: the result, or the first question if it says nothing. */
    MessageCreateData understood(Walk walk, Understanding understanding) {
        return walk.spokenOf().isEmpty()
                ? next(walk, new AdviceWords(texts()).unheard(understanding))
                : new ResultMessages(controls, support).of(walk, understanding);
    }

    private MessageCreateData question(Walk walk, List<String> notes) {
        var factor = walk.asked().getLast();
        var embed = new AdviceEmbed(texts(), support).titled(walk.framework(), text(walk, notes));
        var rows = new ArrayList<ActionRow>();
        rows.add(ActionRow.of(answers(walk, factor)));
        rows.add(ActionRow.of(importance(walk, factor)));
        controls.change(walk).map(ActionRow::of).ifPresent(rows::add);
        rows.add(ActionRow.of(buttons(walk, factor)));
        return QuietMessage.of("", embed.build(), List.of(), rows);
    }

    private String text(Walk walk, List<String> notes) {
        var lines = new ArrayList<>(notes);
        var said = new AdviceWords(texts()).said(walk);
        if (!said.isEmpty()) {
            lines.add(texts().of(Text.WALK_SAID) + "\n" + String.join("\n", said));
        }
        var number = Math.min(walk.asked().size(), Advice.MOST_QUESTIONS);
        lines.add(
                texts().of(Text.WALK_QUESTION, number, Advice.MOST_QUESTIONS)
                        + "\n**"
                        + walk.asked().getLast().question()
                        + "**");
        return String.join("\n\n", lines);
    }

    private StringSelectMenu answers(Walk walk, Factor factor) {
        var options = controls.answers(walk, factor);
        var placeholder = factor.takesSeveral() ? Text.CHOOSE_ANSWERS : Text.CHOOSE_ANSWER;
        return controls.menu(Action.ANSWER, walk, placeholder, options)
                .setMaxValues(factor.takesSeveral() ? options.size() : 1)
                .build();
    }

    private StringSelectMenu importance(Walk walk, Factor factor) {
        var words = new AdviceWords(texts());
        var options =
                Arrays.stream(Importance.values())
                        .map(degree -> SelectOption.of(words.importance(degree), degree.word()))
                        .toList();
        return controls.menu(Action.WEIGH, walk, Text.CHOOSE_IMPORTANCE, options)
                .setDefaultValues(walk.requirements().importanceOf(factor).word())
                .build();
    }

    private List<Button> buttons(Walk walk, Factor factor) {
        var said = walk.requirements();
        var unknown = walk.saying(said.with(factor.id(), Set.of()));
        var buttons = new ArrayList<Button>();
        if (!said.of(factor.id()).isEmpty()) {
            buttons.add(controls.button(Action.NEXT, walk, Text.BUTTON_NEXT));
        }
        buttons.add(controls.button(Action.NEXT, unknown, Text.BUTTON_UNKNOWN));
        walk.back()
                .map(before -> controls.button(Action.ASK, before, Text.BUTTON_BACK))
                .ifPresent(buttons::add);
        buttons.add(controls.button(Action.RESULT, walk, Text.BUTTON_RESULT));
        return buttons;
    }

    private Texts texts() {
        return controls.texts();
    }
}
