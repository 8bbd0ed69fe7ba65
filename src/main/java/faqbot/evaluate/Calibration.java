package faqbot.evaluate;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceModel;
import faqbot.knowledge.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A confidence that was fitted to one's own knowledge, beside the one that comes with the program.
 *
 * @param before the one that comes with the program
 * @param after the fitted one
 * @param folds models that were fitted without a part of the trials, to judge that part by
 */
public record Calibration(
        OwnTrials trials,
        ConfidenceModel before,
        ConfidenceModel after,
        List<ConfidenceModel> folds) {
    /** With fewer questions the figures before and after are mostly luck. */
    static final int FEWEST_QUESTIONS = 100;

    private static final int FOLDS = 5;

    /** So many trials the prior is worth: a hundred of one's own change it about as much again. */
    private static final double PULL = 30;

    /** A gain must be more than rounding. */
    private static final double WORTHWHILE = 0.01;

    public Calibration {
        folds = List.copyOf(folds);
    }

    /**
     * Fits a confidence.
     *
     * @throws CalibrationException if there is too little to learn from
     */
    public static Calibration of(OwnTrials trials, ConfidenceModel shipped) {
        check(trials);
        var all = trials.all();
        var folds = new ArrayList<ConfidenceModel>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(ConfidenceFit.of(without(fold, all), shipped, PULL));
        }
        return new Calibration(trials, shipped, ConfidenceFit.of(all, shipped, PULL), folds);
    }

    private static void check(OwnTrials trials) {
        if (trials.all().isEmpty()) {
            throw new CalibrationException(
                    "there is nothing to fit: without the sentence encoder the confidence is a"
                            + " fixed rule");
        }
        long wordings = answerable(trials.wordings());
        long judged = trials.judged().trials().size();
        if (wordings + judged < FEWEST_QUESTIONS) {
            throw new CalibrationException(
                    ("there is too little to learn from: %d phrasings of entries that have at least"
                                    + " %d wordings, and %d judged questions of the dev half;"
                                    + " together %d are needed. Write more phrasings, or judge more"
                                    + " questions in judged.yaml")
                            .formatted(
                                    wordings, LeftOut.FEWEST_WORDINGS, judged, FEWEST_QUESTIONS));
        }
    }

    private static long answerable(Trials trials) {
        return trials.trials().stream().filter(Trial::isAnswerable).count();
    }

    private static List<Trials> without(int fold, List<Trials> all) {
        return all.stream()
                .map(trials ->
                        new Trials(
                                trials.source(),
                                trials.isOriginal(),
                                trials.trials().stream()
                                        .filter(trial -> fold(trial) != fold)
                                        .toList()))
                .filter(trials -> !trials.trials().isEmpty())
                .toList();
    }

    /** The same for the same text, whatever was taken away. */
    private static int fold(Trial trial) {
        return Math.floorMod(Fingerprint.of(trial.question().text()).hashCode(), FOLDS);
    }

    /** Whether the fitted one foretells better what it was not fitted to. */
    public boolean isBetter() {
        return lossAfter() < lossBefore() - WORTHWHILE * lossBefore();
    }

    /** How badly the one that comes with the program foretells; 0 is perfect. */
    public double lossBefore() {
        return loss(_ -> before);
    }

    /** How badly the fitted one foretells what it was not fitted to. */
    public double lossAfter() {
        return loss(this::foldModel);
    }

    private ConfidenceModel foldModel(Trial trial) {
        return folds.get(fold(trial));
    }

    /** The mean logarithmic loss; both kinds of trials count the same. */
    private double loss(Function<Trial, ConfidenceModel> model) {
        return trials.all().stream()
                .mapToDouble(some ->
                        some.trials().stream()
                                .mapToDouble(trial -> loss(trial, model.apply(trial)))
                                .average()
                                .orElseThrow())
                .average()
                .orElseThrow();
    }

    private static double loss(Trial trial, ConfidenceModel model) {
        double confidence = model.judge(trial.signals()).confidence();
        double foretold = trial.isFirstRight() ? confidence : 1 - confidence;
        return -Math.log(Math.max(foretold, Double.MIN_NORMAL));
    }

    /** The figures before and after. */
    public List<String> lines(AnswerSettings settings) {
        var table = new FitTable(settings);
        for (var some : trials.all()) {
            table.row(some.source() + ", before", some.trials(), _ -> before);
            table.row(some.source() + ", after", some.trials(), this::foldModel);
        }
        return table.lines();
    }
}
