package faqbot.evaluate;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceModel;
import faqbot.evaluate.Trial.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures of confidence models beside each other, a line for each. */
public final class FitTable {
    private static final List<String> COLUMNS =
            List.of(
                    "success@1",
                    "auroc",
                    "ece",
                    "points.asked.answered",
                    "points.asked.answered_right",
                    "points.asked.oos_answered",
                    "points.unasked.answered",
                    "points.unasked.answered_right",
                    "points.unasked.oos_answered");

    private final AnswerSettings settings;
    private final TextTable table = new TextTable("");

    public FitTable(AnswerSettings settings) {
        this.settings = settings;
        var head = new ArrayList<>(List.of(""));
        COLUMNS.forEach(name -> head.add(name.replaceFirst("points\\.", "")));
        head.add("silent");
        table.row(head);
    }

    /** Adds what a model makes of the questions that people asked, as they asked them. */
    public FitTable natural(String name, Trials trials, ConfidenceModel model) {
        var natural =
                trials.trials().stream().filter(trial -> trial.kind() == Kind.NATURAL).toList();
        return row(name, natural, _ -> model);
    }

    /**
     * Adds a line.
     *
     * @param model what judges a trial
     */
    FitTable row(String name, List<Trial> trials, Function<Trial, ConfidenceModel> model) {
        var verdicts =
                trials.stream().map(trial -> trial.verdict(model.apply(trial), settings)).toList();
        var evaluation = new Evaluation(verdicts, Duration.ZERO);
        var figures = Figures.of(evaluation, 0, OperatingPoint.of(settings)).values();
        var cells = new ArrayList<>(List.of(name));
        for (var column : COLUMNS) {
            cells.add(Figures.shown(column, figures.getOrDefault(column, OptionalDouble.empty())));
        }
        var answerable = verdicts.stream().filter(v -> v.question().isAnswerable()).toList();
        cells.add(Share.of(answerable, v -> v.outcome() == Outcome.SILENT).percent());
        table.row(cells);
        return this;
    }

    public List<String> lines() {
        return table.lines();
    }
}
