package faqbot.discord;

import faqbot.knowledge.Factor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/**
 * Makes the buttons and menus of a walk. Each carries the walk as it goes on from there.
 *
 * @param controls writes custom ids for a member
 */
record WalkControls(Controls controls) {
    /** Separates a factor's number from an answer's. */
    private static final String BETWEEN = ".";

    /** Leads into the walk from beside it. */
    Button open(Walk walk) {
        var label = texts().of(Text.BUTTON_WALK, walk.framework().title());
        return Button.primary(
                id(Action.OPEN_WALK, walk), TextCut.line(label, Button.LABEL_MAX_LENGTH));
    }

    /** A button that does something with the walk. */
    Button button(Action action, Walk walk, Text label) {
        return controls.quiet(state(action, walk), label);
    }

    /** A menu of which one thing can be chosen. */
    StringSelectMenu.Builder menu(
            Action action, Walk walk, Text placeholder, List<SelectOption> options) {
        return StringSelectMenu.create(id(action, walk))
                .setPlaceholder(texts().of(placeholder))
                .addOptions(options);
    }

    /** Offers to change what was said; empty if nothing was. */
    Optional<StringSelectMenu> change(Walk walk) {
        var options = walk.spokenOf().stream().map(factor -> option(walk, factor)).toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(menu(Action.CHANGE, walk, Text.CHOOSE_CHANGE, options).build());
    }

    /** A factor of the walk to choose, with what was said about it. */
    SelectOption option(Walk walk, Factor factor) {
        var number = walk.framework().factors().indexOf(factor);
        var option = option(factor.question(), String.valueOf(number));
        return walk.requirements().isSpokenOf(factor)
                ? option.withDescription(
                        TextCut.line(
                                new AdviceWords(texts()).said(walk.requirements(), factor),
                                SelectOption.DESCRIPTION_MAX_LENGTH))
                : option;
    }

    /** The answers of a factor to choose. */
    List<SelectOption> answers(Walk walk, Factor factor) {
        var number = walk.framework().factors().indexOf(factor);
        return IntStream.range(0, factor.answers().size())
                .mapToObj(i -> option(factor.answers().get(i).text(), number + BETWEEN + i))
                .toList();
    }

    /** The factor in the value of an {@link #option} or of one of the {@link #answers}. */
    static Factor factor(Walk walk, String value) {
        var end = value.indexOf(BETWEEN);
        var number = end < 0 ? value : value.substring(0, end);
        return walk.framework().factors().get(Integer.parseInt(number));
    }

    /** The answer in the value of one of the {@link #answers}. */
    static Factor.Answer answer(Walk walk, String value) {
        var number = value.substring(value.indexOf(BETWEEN) + 1);
        return factor(walk, value).answers().get(Integer.parseInt(number));
    }

    Texts texts() {
        return controls.texts();
    }

    private static SelectOption option(String label, String value) {
        return SelectOption.of(TextCut.line(label, SelectOption.LABEL_MAX_LENGTH), value);
    }

    private String id(Action action, Walk walk) {
        return controls.ids().write(state(action, walk));
    }

    private ComponentState state(Action action, Walk walk) {
        return new ComponentState(action, controls.owner(), WalkCode.write(walk));
    }
}
