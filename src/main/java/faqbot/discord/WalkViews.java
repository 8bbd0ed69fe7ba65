package faqbot.discord;

import faqbot.knowledge.Importance;
import faqbot.recommend.AdviceText;
import faqbot.recommend.DecisionRecord;
import faqbot.recommend.Support;
import faqbot.recommend.Understanding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What a member sees of a walk after each click.
 *
 * @param controls makes the buttons and menus
 * @param support finds what reasons rest on
 */
record WalkViews(WalkControls controls, Support support) {
    /** The view that an action leads to. */
    MessageCreateData of(Action action, Walk walk, List<String> chosen) {
        return switch (action) {
            case OPEN_WALK, NEXT -> questions().next(walk);
            case ASK -> questions().latest(walk);
            case ANSWER -> questions().next(answered(walk, chosen));
            case WEIGH -> questions().latest(weighed(walk, chosen));
            case CHANGE ->
                    questions().latest(walk.asking(WalkControls.factor(walk, first(chosen))));
            case RESULT -> results().of(walk);
            case WHAT_IF -> whatIf().factors(walk);
            case CHOOSE_FACTOR -> whatIf().answers(walk, WalkControls.factor(walk, first(chosen)));
            case SUPPOSE -> supposed(walk, first(chosen));
            case EVIDENCE -> new EvidenceMessages(controls.controls(), support).of(walk);
            case EXPORT -> export(walk);
            default -> throw new IllegalArgumentException("no view of a walk: " + action);
        };
    }

    WalkMessages questions() {
        return new WalkMessages(controls, support);
    }

    ResultMessages results() {
        return new ResultMessages(controls, support);
    }

    private WhatIfMessages whatIf() {
        return new WhatIfMessages(controls, support);
    }

    private static Walk answered(Walk walk, List<String> chosen) {
        var given = new LinkedHashSet<String>();
        chosen.forEach(value -> given.add(WalkControls.answer(walk, value).id()));
        var factor = walk.asked().getLast().id();
        return walk.saying(walk.requirements().with(factor, given));
    }

    private static Walk weighed(Walk walk, List<String> chosen) {
        var importance = Importance.of(first(chosen)).orElseThrow();
        var factor = walk.asked().getLast().id();
        return walk.saying(walk.requirements().weighing(factor, importance));
    }

    private MessageCreateData supposed(Walk walk, String chosen) {
        return whatIf().compared(
                        walk, WalkControls.factor(walk, chosen), WalkControls.answer(walk, chosen));
    }

    private MessageCreateData export(Walk walk) {
        var record =
                new DecisionRecord(new AdviceText(support))
                        .of(walk.advice(), Understanding.NOTHING, LocalDate.now(ZoneOffset.UTC));
        return QuietMessage.of(
                controls.texts().of(Text.EXPORTED),
                FileUpload.fromData(
                        record.getBytes(StandardCharsets.UTF_8), walk.framework().id() + ".md"));
    }

    private static String first(List<String> chosen) {
        return chosen.getFirst();
    }
}
