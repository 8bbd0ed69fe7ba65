package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** An entry and how near it is to a question in meaning. */
final class Near {
    /**
     * From this likeness to a counter-example on a question is taken for it, if no wording of the
     * entry is nearer. Only the same question in a few other words is so near. Tried on the shipped
     * packs: at 0.8 it would rule out right answers to judged questions, at 0.85 none, but one in a
     * hundred wordings, each left out in turn, for its own entry; here 2 of 1,232.
     */
    private static final double COUNTER_EXAMPLE = 0.9;

    /** Equal ones are ordered by entry, whatever the order of the documents. */
    static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::key);

    private final UnitVector question;
    private final KnownEntry entry;
    private final int document;
    private final Nearness nearness;
    private final double score;
    private final Background background;
    private final ToDoubleFunction<KnownEntry> likeness;

    /**
     * Compares an entry with a question.
     *
     * @param document the number of its document in the whole index
     * @param background what to compare the nearness with
     * @param likeness by the {@link Discriminant}
     */
    Near(
            UnitVector question,
            KnownEntry entry,
            int document,
            Background background,
            ToDoubleFunction<KnownEntry> likeness) {
        this.question = question;
        this.entry = entry;
        this.document = document;
        this.background = background;
        this.likeness = likeness;
        this.nearness = entry.vectors().to(question);
        this.score = nearness.score();
    }

    /** The number of the entry's own document. */
    int document() {
        return document;
    }

    /** By which equal ones are ordered. */
    String key() {
        return entry.place().key();
    }

    boolean hasWordings() {
        return entry.vectors().hasWordings();
    }

    Nearness nearness() {
        return nearness;
    }

    /** The nearness in one number. */
    double score() {
        return score;
    }

    /**
     * How alike the two are in what tells entries apart, -1 to 1; 0 where that is not known.
     * Reckoned at each call, for few entries are asked for it.
     */
    double likeness() {
        return likeness.applyAsDouble(entry);
    }

    /** What to compare the nearness with. */
    Background background() {
        return background;
    }

    /** Whether the question is nearer to a counter-example than to any wording. */
    boolean isCounterExample() {
        double likeness = entry.vectors().toCounterExamples(question);
        return likeness >= COUNTER_EXAMPLE && likeness >= nearness.wording();
    }

    /** How near each of {@link EntryTexts#passages} is. */
    double[] toPassages() {
        return entry.vectors().toPassages(question);
    }
}
