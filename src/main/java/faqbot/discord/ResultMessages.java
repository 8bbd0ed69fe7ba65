package faqbot.discord;

import faqbot.recommend.AdviceChart;
import faqbot.recommend.Requirements;
import faqbot.recommend.Support;
import faqbot.recommend.Understanding;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Shows the result of a walk.
 *
 * @param controls makes the buttons and menus
 * @param support finds what reasons rest on
 */
record ResultMessages(WalkControls controls, Support support) {
    private static final String PICTURE = "chart.png";

    /** The result, for who walked. */
    MessageCreateData of(Walk walk) {
        return of(walk, Understanding.NOTHING);
    }

    /** The same, with what of a text was not heard. */
    MessageCreateData of(Walk walk, Understanding understanding) {
        return message("", walk, understanding, rows(walk));
    }

    /** The result without controls, to stay behind when it is shared. */
    MessageCreateData still(Walk walk) {
        return message("", walk, Understanding.NOTHING, List.of());
    }

    /**
     * The result for everybody.
     *
     * @param by who shares it
     */
    MessageCreateData shared(Walk walk, String by) {
        return message(
                texts().of(Text.SHARED_BY, by),
                walk,
                Understanding.NOTHING,
                List.of(ActionRow.of(controls.controls().dismiss())));
    }

    private MessageCreateData message(
            String content, Walk walk, Understanding understanding, List<ActionRow> rows) {
        var advice = walk.advice();
        var chart = new AdviceChart(advice);
        var picture = chart.png().map(png -> picture(png, chart.description()));
        var embeds = new AdviceEmbed(texts(), support);
        var embed = embeds.of(walk, understanding);
        if (picture.isEmpty() && !walk.requirements().isEmpty(walk.framework())) {
            embed.addField(embeds.bars(advice));
        }
        return QuietMessage.of(content, embed.build(), picture.stream().toList(), rows);
    }

    private static FileUpload picture(byte[] png, String description) {
        return FileUpload.fromData(png, PICTURE)
                .setDescription(TextCut.line(description, FileUpload.MAX_DESCRIPTION_LENGTH));
    }

    private List<ActionRow> rows(Walk walk) {
        var rows = new ArrayList<ActionRow>();
        rows.add(ActionRow.of(buttons(walk)));
        controls.change(walk).map(ActionRow::of).ifPresent(rows::add);
        var onward = onward(walk);
        if (!onward.isEmpty()) {
            rows.add(ActionRow.of(onward));
        }
        return rows;
    }

    private List<Button> buttons(Walk walk) {
        var anew = Walk.start(walk.framework(), Requirements.NONE);
        return List.of(
                controls.button(Action.WHAT_IF, walk, Text.BUTTON_WHAT_IF),
                controls.button(Action.EVIDENCE, walk, Text.BUTTON_EVIDENCE),
                controls.button(Action.EXPORT, walk, Text.BUTTON_EXPORT),
                controls.button(Action.NEXT, anew, Text.BUTTON_START_OVER),
                controls.button(Action.SHARE_RESULT, walk, Text.BUTTON_SHARE));
    }

    /** Back to the question before, or on to the one that would tell most. */
    private List<Button> onward(Walk walk) {
        var buttons = new ArrayList<Button>();
        if (!walk.asked().isEmpty()) {
            buttons.add(controls.button(Action.ASK, walk, Text.BUTTON_BACK));
        }
        var advice = walk.advice();
        advice.question()
                .filter(_ -> !advice.isSettled())
                .map(walk::asking)
                .filter(further -> !further.equals(walk))
                .map(further -> controls.button(Action.ASK, further, Text.BUTTON_CONTINUE))
                .ifPresent(buttons::add);
        return buttons;
    }

    private Texts texts() {
        return controls.texts();
    }
}
