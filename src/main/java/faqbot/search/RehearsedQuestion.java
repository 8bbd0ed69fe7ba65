package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.search.StoredEntries.Place;

/** A wording that is asked as if it were not there, entry by entry. Used by one thread. */
final class RehearsedQuestion {
    private final Place place;
    private final int wording;
    private final UnitVector question;

    /** The highest scores so far. */
    private double first = Double.NEGATIVE_INFINITY;

    private double second = Double.NEGATIVE_INFINITY;

    /** Asks one of the wordings of an entry that has others. */
    RehearsedQuestion(KnownEntry own, int wording) {
        this.place = own.place();
        this.wording = wording;
        this.question = own.vectors().wording(wording);
    }

    /** Asks an entry; each is asked once. */
    void ask(Place asked, EntryVectors vectors) {
        var isOwn = asked.key().equals(place.key());
        double score = (isOwn ? vectors.without(wording) : vectors).to(question).score();
        second = Math.max(second, Math.min(first, score));
        first = Math.max(first, score);
    }

    /** How near the nearest entry is. */
    double nearest() {
        return first;
    }

    /** How near the next is. */
    double second() {
        return second;
    }
}
