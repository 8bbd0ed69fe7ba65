package faqbot.evaluate;

import faqbot.answer.ConfidenceModel;
import faqbot.answer.ConfidenceModel.Scale;
import faqbot.answer.ConfidenceModel.Usual;
import faqbot.answer.LogisticModel;
import faqbot.answer.Signal;
import faqbot.answer.Signals;
import faqbot.evaluate.Trial.Kind;
import faqbot.search.Typical;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Trials whose outcomes follow a known model. */
final class SyntheticTrials {
    /** Signals are what they are: nothing is shifted or stretched. */
    static final Typical PLAIN = new Typical(0, 1, 0, 1);

    static final ConfidenceModel TRUTH =
            new ConfidenceModel(
                    new LogisticModel(
                            -1,
                            Map.of(
                                    Signal.NEARNESS, 1.5,
                                    Signal.GAP, 0.5,
                                    Signal.COVERAGE, 2.0,
                                    Signal.SHARE_OF_BEST, 1.0)),
                    new LogisticModel(
                            0.5,
                            Map.of(
                                    Signal.LEAD, 2.0,
                                    Signal.MARGIN, 0.5,
                                    Signal.FIELD, 0.5,
                                    Signal.LEXICAL_RANK, 1.0)),
                    Scale.NONE,
                    new Usual(PLAIN, PLAIN));

    private SyntheticTrials() {}

    /** Natural trials of a set. */
    static Trials of(String source, long seed, int count) {
        var random = new Random(seed);
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < count; i++) {
            trials.add(trial(source + " " + i, random));
        }
        return new Trials(source, true, trials);
    }

    private static Trial trial(String text, Random random) {
        var values = new EnumMap<Signal, Double>(Signal.class);
        for (var signal : Signal.values()) {
            values.put(signal, random.nextGaussian());
        }
        var signals = new Signals(values, Optional.of(PLAIN), true);
        var isAnswerable = random.nextDouble() < TRUTH.answerable().probability(values);
        var isFirst = random.nextDouble() < TRUTH.first().probability(values);
        Map<String, Integer> grades = isAnswerable ? Map.of(isFirst ? "a" : "b", 1) : Map.of();
        var question = new JudgedQuestion(text, "synthetic", grades);
        return new Trial(question, Kind.NATURAL, List.of("a", "b", "c"), signals);
    }
}
