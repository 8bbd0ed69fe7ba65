package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.encode.VectorKey;
import faqbot.search.Promise.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The meaning of an entry, as the vectors of its texts. Immutable. */
final class EntryVectors {
    /** So many of the best wordings count where no passage does; with one, luck would decide. */
    private static final int WORDINGS = 3;

    /**
     * What the nearest sentence counts beside the nearest passage where there are no wordings. On
     * squad2 it finds 2 to 3 points more; beside wordings it was measured to find less.
     */
    private static final double SENTENCE_SHARE = 0.3;

    /** Farther than any text can be. */
    private static final double NOWHERE = -1;

    private final List<UnitVector> wordings;
    private final List<UnitVector> passages;
    private final List<UnitVector> sentences;
    private final List<UnitVector> counterExamples;

    /** The middle of the wordings, or of the passages where there are none. */
    private final UnitVector centroid;

    private EntryVectors(
            List<UnitVector> wordings,
            List<UnitVector> passages,
            List<UnitVector> sentences,
            List<UnitVector> counterExamples) {
        this.wordings = wordings;
        this.passages = passages;
        this.sentences = sentences;
        this.counterExamples = counterExamples;
        this.centroid = UnitVector.centroid(wordings.isEmpty() ? passages : wordings);
    }

    private double shareOfMissingPassages() {
        return passages.isEmpty() ? Nearness.PASSAGE_SHARE / 2 : 0;
    }

    private double shareOfOnlyPassage() {
        if (hasWordings()) {
            return Nearness.PASSAGE_SHARE;
        }
        return sentences.isEmpty() ? 1 : 1 - SENTENCE_SHARE;
    }

    /** The vectors of an entry's texts, if all of them are known. */
    static Optional<EntryVectors> of(EntryTexts texts, Function<Text, Optional<UnitVector>> known) {
        return of(
                known(texts.wordings(), known),
                known(texts.passages(), known),
                known(texts.sentences(), known),
                known(texts.counterExamples(), known));
    }

    /** The same where their vectors are kept. */
    static Optional<EntryVectors> of(
            EntryKeys keys, Function<VectorKey, Optional<UnitVector>> known) {
        return of(
                known(keys.wordings(), known),
                known(keys.passages(), known),
                known(keys.sentences(), known),
                known(keys.counterExamples(), known));
    }

    private static Optional<EntryVectors> of(
            Optional<List<UnitVector>> wordings,
            Optional<List<UnitVector>> passages,
            Optional<List<UnitVector>> sentences,
            Optional<List<UnitVector>> counterExamples) {
        return Stream.of(wordings, passages, sentences, counterExamples)
                        .allMatch(Optional::isPresent)
                ? Optional.of(
                        new EntryVectors(
                                wordings.orElseThrow(),
                                passages.orElseThrow(),
                                sentences.orElseThrow(),
                                counterExamples.orElseThrow()))
                : Optional.empty();
    }

    /** All vectors of some texts, or nothing. */
    private static <T> Optional<List<UnitVector>> known(
            List<T> texts, Function<T, Optional<UnitVector>> known) {
        var found = texts.stream().flatMap(text -> known.apply(text).stream()).toList();
        return Optional.of(found).filter(all -> all.size() == texts.size());
    }

    /** How many ways to ask for it there are. */
    int wordings() {
        return wordings.size();
    }

    UnitVector wording(int number) {
        return wordings.get(number);
    }

    UnitVector centroid() {
        return centroid;
    }

    /** How many texts a question is compared with. */
    int texts() {
        return wordings.size() + passages.size() + sentences.size() + 1;
    }

    List<UnitVector> counterExamples() {
        return counterExamples;
    }

    /** The entry as if one of its wordings, not its only one, were not there. */
    EntryVectors without(int wording) {
        var others = new ArrayList<>(wordings);
        others.remove(wording);
        return new EntryVectors(List.copyOf(others), passages, sentences, counterExamples);
    }

    boolean hasWordings() {
        return !wordings.isEmpty();
    }

    /** About how near it can be to a question; follows {@link #to} and is reckoned at each call. */
    Promise promise() {
        var parts = new ArrayList<Part>();
        if (hasWordings()) {
            parts.add(new Part(centroid, Nearness.CENTROID_SHARE + shareOfMissingPassages()));
        }
        if (passages.size() == 1) {
            parts.add(new Part(passages.getFirst(), shareOfOnlyPassage()));
        }
        double whole = parts.stream().mapToDouble(Part::weight).sum();
        var texts = Stream.of(wordings, passages, sentences, List.of(centroid));
        return parts.isEmpty()
                ? Promise.of(centroid, texts.flatMap(List::stream))
                : Promise.of(parts, 1 - whole, texts.flatMap(List::stream));
    }

    /** How near the entry is to a question. */
    Nearness to(UnitVector question) {
        double passage = nearest(passages, question);
        if (!hasWordings()) {
            return Nearness.ofPassage(withSentences(passage, question));
        }
        var toWordings = similarities(wordings, question);
        int closest = indexOfBest(toWordings);
        double middle = centroid.similarity(question);
        return new Nearness(
                closest,
                toWordings[closest],
                middle,
                passages.isEmpty() ? (meanOfBest(toWordings) + middle) / 2 : passage);
    }

    private double withSentences(double toPassage, UnitVector question) {
        return sentences.isEmpty()
                ? toPassage
                : (1 - SENTENCE_SHARE) * toPassage + SENTENCE_SHARE * nearest(sentences, question);
    }

    /** How near the nearest counter-example is; farther than any text where there is none. */
    double toCounterExamples(UnitVector question) {
        return nearest(counterExamples, question);
    }

    /** How near each passage is that has a vector, in the order of {@link EntryTexts#passages}. */
    double[] toPassages(UnitVector question) {
        return similarities(passages, question);
    }

    private static double nearest(List<UnitVector> vectors, UnitVector question) {
        double nearest = NOWHERE;
        for (var vector : vectors) {
            nearest = Math.max(nearest, vector.similarity(question));
        }
        return nearest;
    }

    private static double[] similarities(List<UnitVector> vectors, UnitVector question) {
        var similarities = new double[vectors.size()];
        for (int i = 0; i < similarities.length; i++) {
            similarities[i] = vectors.get(i).similarity(question);
        }
        return similarities;
    }

    private static int indexOfBest(double[] similarities) {
        int best = 0;
        for (int i = 1; i < similarities.length; i++) {
            best = similarities[i] > similarities[best] ? i : best;
        }
        return best;
    }

    private static double meanOfBest(double[] similarities) {
        var sorted = similarities.clone();
        Arrays.sort(sorted);
        int first = Math.max(0, sorted.length - WORDINGS);
        return Arrays.stream(sorted, first, sorted.length).average().orElse(NOWHERE);
    }
}
