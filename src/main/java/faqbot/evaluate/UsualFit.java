package faqbot.evaluate;

import faqbot.answer.ConfidenceModel.Usual;
import faqbot.answer.Signal;
import faqbot.evaluate.Trial.Kind;
import faqbot.search.Typical;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Finds out what is typical of knowledge that has too few wordings to tell itself. */
final class UsualFit {
    private UsualFit() {}

    /** What is typical of the sets without such wordings; of all if each has some. */
    static Usual of(List<Trials> all) {
        return new Usual(typical(all, true), typical(all, false));
    }

    private static Typical typical(List<Trials> all, boolean hasWordings) {
        Predicate<Trial> cannotTell = trial -> trial.signals().typical().isEmpty();
        Predicate<Trial> isSuch = trial -> trial.signals().hasWordings() == hasWordings;
        var samples =
                Stream.of(cannotTell.and(isSuch), cannotTell, isSuch, (Predicate<Trial>) _ -> true)
                        .map(chosen -> samples(all, chosen))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElseThrow();
        return new Typical(
                mean(samples, Signal.NEARNESS),
                deviation(samples, Signal.NEARNESS),
                mean(samples, Signal.LEAD),
                deviation(samples, Signal.LEAD));
    }

    /** The questions that can be answered, of each set those of a kind. */
    private static List<List<Trial>> samples(List<Trials> all, Predicate<Trial> isSuch) {
        return all.stream()
                .map(trials ->
                        trials.trials().stream()
                                .filter(trial -> trial.kind() == Kind.NATURAL)
                                .filter(Trial::isAnswerable)
                                .filter(isSuch)
                                .toList())
                .filter(sample -> !sample.isEmpty())
                .toList();
    }

    private static double mean(List<List<Trial>> samples, Signal signal) {
        return samples.stream()
                .mapToDouble(sample -> values(sample, signal).average().orElseThrow())
                .average()
                .orElseThrow();
    }

    private static double deviation(List<List<Trial>> samples, Signal signal) {
        double mean = mean(samples, signal);
        return Math.sqrt(
                samples.stream()
                        .mapToDouble(sample ->
                                values(sample, signal)
                                        .map(value -> (value - mean) * (value - mean))
                                        .average()
                                        .orElseThrow())
                        .average()
                        .orElseThrow());
    }

    private static DoubleStream values(List<Trial> sample, Signal signal) {
        return sample.stream()
                .mapToDouble(
                        trial -> Objects.requireNonNull(trial.signals().measured().get(signal)));
    }
}
