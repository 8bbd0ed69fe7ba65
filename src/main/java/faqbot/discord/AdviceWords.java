package faqbot.discord;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Advice;
import faqbot.recommend.Flip.Change;
import faqbot.recommend.Flip.OtherAnswers;
import faqbot.recommend.Flip.OtherImportance;
import faqbot.recommend.Requirements;
import faqbot.recommend.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.MarkdownSanitizer;

/**
 * Says in a member's language what a framework advises.
 *
 * @param texts in that language
 */
record AdviceWords(Texts texts) {
    private static final String AND = "; ";

    /** The choice with its margin, or why there is none, in one sentence. */
    String headline(Advice advice) {
        var first = advice.standings().getFirst().option().name();
        var second = advice.runnerUp().option().name();
        return switch (advice.margin()) {
            case CLEAR -> texts.of(Text.ADVICE_CLEAR, first);
            case SLIGHT -> texts.of(Text.ADVICE_SLIGHT, first, second);
            case TOSS_UP ->
                    advice.isContradiction()
                            ? texts.of(Text.ADVICE_NONE_FITS)
                            : texts.of(Text.ADVICE_EITHER, first, second);
            case INSUFFICIENT -> texts.of(Text.ADVICE_TOO_LITTLE);
        };
    }

    /** What was said about each factor, a line each; other importance is told, too. */
    List<String> said(Walk walk) {
        var said = walk.requirements();
        return walk.framework().factors().stream()
                .filter(factor ->
                        said.isSpokenOf(factor) || said.importance().containsKey(factor.id()))
                .map(factor -> "- " + factor.question() + " " + saidInFull(said, factor))
                .toList();
    }

    private String saidInFull(Requirements said, Factor factor) {
        var parts = new ArrayList<String>();
        if (said.isSpokenOf(factor)) {
            parts.add("**" + said(said, factor) + "**");
        }
        if (said.importance().containsKey(factor.id())) {
            parts.add("(" + importance(said.importanceOf(factor)) + ")");
        }
        return String.join(" ", parts);
    }

    /** What was said about a factor. */
    String said(Requirements said, Factor factor) {
        var given = said.given(factor);
        return given.isEmpty() ? texts.of(Text.WALK_NOT_KNOWN) : texts(given);
    }

    /** What a text was not taken for, and what of it was not understood, a line each. */
    List<String> unheard(Understanding understanding) {
        var lines = new ArrayList<String>();
        understanding.denied().stream()
                .map(denial -> texts.of(Text.ADVICE_DENIED, denial.answer().text()))
                .distinct()
                .forEach(lines::add);
        if (!understanding.rest().isEmpty()) {
            var rest =
                    understanding.rest().stream()
                            .map(text -> "“" + plain(text) + "”")
                            .collect(Collectors.joining(", "));
            lines.add(texts.of(Text.ADVICE_NOT_UNDERSTOOD, rest));
        }
        return lines;
    }

    /** What a member wrote, without a meaning in Discord's Markdown. */
    private static String plain(String text) {
        return MarkdownSanitizer.escape(text.replaceAll("\\s+", " "))
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    /** The smallest changes that would put another option first, a line each. */
    List<String> turns(Advice advice) {
        var lines = new ArrayList<String>();
        advice.otherAnswers().map(flip -> "- " + turn(advice, flip)).ifPresent(lines::add);
        advice.otherImportance().map(flip -> "- " + turn(advice, flip)).ifPresent(lines::add);
        return lines;
    }

    private String turn(Advice advice, OtherAnswers flip) {
        var changes =
                flip.changes().stream()
                        .map(change -> changed(advice, change))
                        .collect(Collectors.joining(AND));
        return texts.of(Text.TURN_ANSWERS, flip.option().name(), changes);
    }

    private String changed(Advice advice, Change change) {
        var question = change.factor().question();
        var given = advice.requirements().given(change.factor());
        return given.isEmpty()
                ? texts.of(Text.TURN_ANSWER, question, change.answer().text())
                : texts.of(Text.TURN_INSTEAD, question, change.answer().text(), texts(given));
    }

    private String turn(Advice advice, OtherImportance flip) {
        return texts.of(
                Text.TURN_IMPORTANCE,
                flip.option().name(),
                flip.factor().question(),
                degree(flip.importance()),
                degree(advice.requirements().importanceOf(flip.factor())));
    }

    /** How much a factor counts. */
    String importance(Importance importance) {
        return texts.of(Text.WALK_IMPORTANCE, degree(importance));
    }

    private String degree(Importance importance) {
        return texts.of(
                switch (importance) {
                    case NONE -> Text.IMPORTANCE_NONE;
                    case LOW -> Text.IMPORTANCE_LOW;
                    case MEDIUM -> Text.IMPORTANCE_MEDIUM;
                    case HIGH -> Text.IMPORTANCE_HIGH;
                    case VERY_HIGH -> Text.IMPORTANCE_VERY_HIGH;
                });
    }

    /** What an answer says about an option, without why. */
    String verdict(Factor.Answer answer, Option option) {
        var cell = answer.cell(option.id());
        if (cell.rulesOut()) {
            return texts.of(Text.CELL_RULES_OUT);
        }
        if (cell.score().isEmpty()) {
            return texts.of(Text.CELL_UNKNOWN);
        }
        int points = cell.points();
        if (points == 0) {
            return texts.of(Text.CELL_NEUTRAL);
        }
        return texts.of(
                points > 0 ? Text.CELL_FOR : Text.CELL_AGAINST, Math.abs(points), Factor.STRONGEST);
    }

    private static String texts(List<Factor.Answer> answers) {
        return answers.stream().map(Factor.Answer::text).collect(Collectors.joining(AND));
    }
}
