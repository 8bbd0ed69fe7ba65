package faqbot.recommend;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Flip.Change;
import faqbot.recommend.Flip.OtherAnswers;
import faqbot.recommend.Flip.OtherImportance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says advice in words, as lines of Markdown.
 *
 * @param support where the evidence is looked up
 */
public record AdviceText(Support support) {
    /**
     * Everything a member is told: what was understood, the choice, why, and what would turn it.
     */
    public List<String> of(Advice advice, Understanding understanding) {
        var lines = new ArrayList<String>();
        lines.add(headline(advice));
        add(lines, "", understood(advice, understanding));
        if (advice.margin().isChoice()) {
            addChoice(lines, advice);
        } else {
            add(lines, "", tradeOff(advice));
        }
        advice.question()
                .ifPresent(question -> add(lines, "", List.of(questionLine(advice, question))));
        return lines;
    }

    /** The choice with its margin, or why there is none, in one sentence. */
    public static String headline(Advice advice) {
        return switch (advice.margin()) {
            case CLEAR -> first(advice).name() + ": a clear choice.";
            case SLIGHT ->
                    first(advice).name()
                            + ", by a slight margin over "
                            + advice.runnerUp().option().name()
                            + ".";
            case TOSS_UP -> advice.isContradiction() ? "None fits." : either(advice);
            case INSUFFICIENT -> "I know too little to recommend one.";
        };
    }

    private static Option first(Advice advice) {
        return advice.standings().getFirst().option();
    }

    private static String either(Advice advice) {
        return "Either %s or %s: the difference is within the uncertainty of the scores."
                .formatted(first(advice).name(), advice.runnerUp().option().name());
    }

    private static void add(List<String> lines, String heading, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            if (!heading.isEmpty()) {
                lines.add(heading);
            }
            lines.addAll(more);
        }
    }

    /** The answers taken into account, and what was heard but not. */
    public static List<String> understood(Advice advice, Understanding understanding) {
        var lines = new ArrayList<String>();
        for (var factor : advice.framework().factors()) {
            var given = advice.requirements().given(factor);
            if (!given.isEmpty()) {
                lines.add("- " + factor.question() + " " + texts(given));
            }
        }
        understanding.denied().stream()
                .map(denial -> "- Not so: " + denial.answer().text())
                .distinct()
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            lines.addFirst("What I understood:");
        }
        if (!understanding.rest().isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add("What I did not understand: " + quoted(understanding.rest()));
        }
        return lines;
    }

    private static String texts(List<Factor.Answer> answers) {
        return answers.stream().map(Factor.Answer::text).collect(Collectors.joining("; "));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }

    private void addChoice(List<String> lines, Advice advice) {
        var first = advice.standings().getFirst();
        var second = advice.runnerUp();
        add(lines, "Why " + first.option().name() + ":", reasons(advice.reasonsFor(first)));
        add(
                lines,
                "What speaks against it:",
                reasons(advice.reasonAgainst(first, second).stream().toList()));
        add(lines, "Why not " + second.option().name() + ":", whyNot(advice));
        add(lines, "What would turn it:", turns(advice));
    }

    private List<String> whyNot(Advice advice) {
        var why = advice.whyNotRunnerUp();
        return why.isEmpty() ? List.of("- " + lessReason(advice)) : reasons(why);
    }

    private static String lessReason(Advice advice) {
        return "Nothing speaks against it, but less speaks for it: %d against %d points."
                .formatted(advice.runnerUp().score(), advice.standings().getFirst().score());
    }

    /** Each reason with the passage that shows it. */
    List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> "- " + sentence(reason) + source(reason)).toList();
    }

    /** What a reason says, and of which answer. */
    public static String sentence(Reason reason) {
        var because = reason.cell().because();
        return because.isEmpty()
                ? reason.answer().text()
                : because + " (" + reason.answer().text() + ")";
    }

    private String source(Reason reason) {
        return support.of(reason)
                .map(found -> " [" + found.entry().title() + "](" + Support.source(found) + ")")
                .orElse("");
    }

    /** The smallest changes that would put another option first, one line each. */
    static List<String> turns(Advice advice) {
        var lines = new ArrayList<String>();
        advice.otherAnswers().ifPresent(flip -> lines.add("- " + turn(advice, flip)));
        advice.otherImportance().ifPresent(flip -> lines.add("- " + turn(advice, flip)));
        return lines;
    }

    /** What other answers would turn it, in a sentence. */
    public static String turn(Advice advice, OtherAnswers flip) {
        var changes =
                flip.changes().stream()
                        .map(change -> changed(advice, change))
                        .collect(Collectors.joining(", and "));
        return flip.option().name() + ", if " + changes + ".";
    }

    private static String changed(Advice advice, Change change) {
        var given = advice.requirements().given(change.factor());
        var instead = given.isEmpty() ? "" : " instead of \"" + texts(given) + "\"";
        return "the answer to \"%s\" were \"%s\"%s"
                .formatted(change.factor().question(), change.answer().text(), instead);
    }

    /** What other importance would turn it, in a sentence. */
    public static String turn(Advice advice, OtherImportance flip) {
        return "%s, if the answer to \"%s\" were of %s importance instead of %s."
                .formatted(
                        flip.option().name(),
                        flip.factor().question(),
                        words(flip.importance()),
                        words(advice.requirements().importanceOf(flip.factor())));
    }

    private static String words(Importance importance) {
        return importance == Importance.NONE ? "no" : importance.word().replace('-', ' ');
    }

    private List<String> tradeOff(Advice advice) {
        var lines = new ArrayList<String>();
        if (advice.isContradiction()) {
            advice.ruledOut()
                    .forEach(standing -> {
                        lines.add("What rules out " + standing.option().name() + ":");
                        lines.addAll(reasons(standing.exclusions()));
                    });
            lines.add("Which of these can give way?");
            return lines;
        }
        for (var standing : advice.standings()) {
            var reasons = advice.reasonsFor(standing);
            if (!reasons.isEmpty()) {
                lines.add("For " + standing.option().name() + ":");
                lines.addAll(reasons(reasons));
            }
        }
        return lines;
    }

    private static String questionLine(Advice advice, Factor question) {
        var choices =
                question.answers().stream()
                        .map(Factor.Answer::text)
                        .collect(Collectors.joining(" / "));
        var lead = advice.margin().isChoice() ? "What would tell most next: " : "Please tell me: ";
        return lead + question.question() + " " + choices;
    }

    /** The question of an advice as JSON tells it; nothing where a choice is clear. */
    public static Optional<String> question(Advice advice) {
        return advice.question().map(Factor::question);
    }
}
