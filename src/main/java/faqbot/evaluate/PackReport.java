package faqbot.evaluate;

import static faqbot.evaluate.Outcome.ANSWERED_RIGHT;
import static faqbot.evaluate.Outcome.SILENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells a person how well the judged questions of a pack were answered, half by half.
 *
 * @param pack the pack's name
 * @param verdicts those of both halves
 */
public record PackReport(String pack, List<Verdict> verdicts) {
    private static final int FEW = 3;

    public PackReport {
        verdicts = List.copyOf(verdicts);
    }

    /** The figures of both halves. */
    public List<String> figures() {
        var lines = new ArrayList<String>();
        for (var split : Split.values()) {
            lines.addAll(half(split));
        }
        return lines;
    }

    private List<String> half(Split split) {
        var half = split.of(verdicts);
        var answerable = half.stream().filter(PackReport::isAnswerable).toList();
        var outside = half.stream().filter(verdict -> !isAnswerable(verdict)).toList();
        var lines = new ArrayList<String>();
        lines.add(
                "%s, %s: %d answerable, %d outside"
                        .formatted(pack, split, answerable.size(), outside.size()));
        lines.add("");
        lines.addAll(summary(answerable, outside));
        lines.add("");
        lines.addAll(OutcomeTable.ANSWERABLE.lines(answerable));
        lines.add("");
        lines.addAll(OutcomeTable.OUTSIDE.lines(outside));
        lines.add("");
        return lines;
    }

    private static List<String> summary(List<Verdict> answerable, List<Verdict> outside) {
        var table = new TextTable("  ");
        for (var figure : figures(answerable, outside)) {
            var share = figure.share();
            table.row(List.of(figure.name(), share.toString(), share.percent()));
        }
        return table.lines();
    }

    /** Of each of them it holds that more is better. */
    private static List<Figure> figures(List<Verdict> answerable, List<Verdict> outside) {
        var shown =
                Stream.concat(answerable.stream(), outside.stream())
                        .filter(verdict -> verdict.outcome() != Outcome.SILENT)
                        .toList();
        var answered = shown.stream().filter(verdict -> verdict.outcome().isAnswered()).toList();
        return List.of(
                new Figure("success@1, silent or not", answerable, v -> v.isRightWithin(1)),
                new Figure("success@3, silent or not", answerable, v -> v.isRightWithin(FEW)),
                new Figure("answered right", answerable, v -> v.outcome() == ANSWERED_RIGHT),
                new Figure(
                        "answered right or right offered", answerable, v -> v.outcome().isRight()),
                new Figure("right of the answers", answered, v -> v.outcome().isRight()),
                new Figure("right of all answers and offers", shown, v -> v.outcome().isRight()),
                new Figure("silent where nothing answers", outside, v -> v.outcome() == SILENT));
    }

    /** A share and what it says. */
    private record Figure(String name, Share share) {
        private Figure(String name, List<Verdict> verdicts, Predicate<Verdict> isSuch) {
            this(name, Share.of(verdicts, isSuch));
        }
    }

    private static boolean isAnswerable(Verdict verdict) {
        return verdict.question().isAnswerable();
    }

    /** What went wrong in the half that may be looked at. */
    public List<String> failures() {
        var lines = new ArrayList<String>();
        for (var verdict : Split.DEV.of(verdicts)) {
            if (!verdict.isWell()) {
                lines.addAll(failure(verdict));
            }
        }
        lines.addFirst("%s, %s: what went wrong".formatted(pack, Split.DEV));
        return lines;
    }

    private static List<String> failure(Verdict verdict) {
        var question = verdict.question();
        return List.of(
                "",
                "  " + question.onOneLine(),
                "    kind      " + question.kind(),
                "    outcome   " + verdict.outcome().inWords(),
                "    first     " + verdict.ranked().stream().findFirst().orElse("nothing found"),
                "    expected  " + question.expected());
    }
}
