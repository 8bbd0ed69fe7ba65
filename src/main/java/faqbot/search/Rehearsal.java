package faqbot.search;

import faqbot.knowledge.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks some knowledge its own wordings, each as if it were not there, and so finds out what is
 * typical of a question that it answers.
 *
 * <p>On public sets that is what people's own questions reach, give or take a hundredth.
 *
 * @param entries all there are, in any order
 */
record Rehearsal(List<KnownEntry> entries) {
    /** With more nothing changes in the second decimal. */
    private static final int MOST_QUESTIONS = 500;

    /** So many are asked however large the knowledge is. */
    private static final int MANY_QUESTIONS = 100;

    /** With fewer the deviations are guesses. */
    private static final int FEWEST_QUESTIONS = 50;

    /** So many texts are compared in a tenth of a second. */
    private static final int COMPARISONS = 250_000;

    /** An entry with fewer would hardly be itself without one of them. */
    private static final int FEWEST_WORDINGS = 3;

    /** No knowledge is so much of a piece; it keeps what is divided by it finite. */
    private static final double LEAST_DEVIATION = 0.01;

    /**
     * A wording that may be asked.
     *
     * @param wording which of the entry's
     * @param lot orders them by chance, but the same each time
     */
    private record Own(KnownEntry entry, int wording, String lot) {
        static Own of(KnownEntry entry, int wording) {
            return new Own(entry, wording, Fingerprint.of(entry.place().key() + " " + wording));
        }
    }

    /**
     * What a question reaches.
     *
     * @param nearness how near the nearest entry is
     * @param lead how far it lies before the next
     */
    private record Reach(double nearness, double lead) {}

    /** What is typical, if there are wordings enough to tell. */
    Optional<Typical> typical() {
        var questions =
                entries.stream()
                        .flatMap(Rehearsal::wordings)
                        .sorted(Comparator.comparing(Own::lot))
                        .limit(questions())
                        .map(own -> new RehearsedQuestion(own.entry(), own.wording()))
                        .toList();
        if (questions.size() < FEWEST_QUESTIONS) {
            return Optional.empty();
        }
        for (var entry : entries) {
            var vectors = entry.vectors();
            questions.forEach(question -> question.ask(entry.place(), vectors));
        }
        return Optional.of(typical(questions.stream().map(this::reach).toList()));
    }

    private Reach reach(RehearsedQuestion asked) {
        double first = asked.nearest();
        return new Reach(first, entries.size() == 1 ? first : first - asked.second());
    }

    /** As many as can be asked while somebody waits. */
    private int questions() {
        int texts = entries.stream().mapToInt(entry -> entry.vectors().texts()).sum();
        return Math.clamp(COMPARISONS / Math.max(1, texts), MANY_QUESTIONS, MOST_QUESTIONS);
    }

    private static Stream<Own> wordings(KnownEntry entry) {
        int count = entry.vectors().wordings();
        return count < FEWEST_WORDINGS
                ? Stream.empty()
                : IntStream.range(0, count).mapToObj(i -> Own.of(entry, i));
    }

    private static Typical typical(List<Reach> reached) {
        return new Typical(
                mean(reached, Reach::nearness),
                deviation(reached, Reach::nearness),
                mean(reached, Reach::lead),
                deviation(reached, Reach::lead));
    }

    private static double mean(List<Reach> reached, ToDoubleFunction<Reach> number) {
        return reached.stream().mapToDouble(number).average().orElseThrow();
    }

    private static double deviation(List<Reach> reached, ToDoubleFunction<Reach> number) {
        double mean = mean(reached, number);
        double variance = mean(reached, reach -> Math.pow(number.applyAsDouble(reach) - mean, 2));
        return Math.max(LEAST_DEVIATION, Math.sqrt(variance));
    }
}
