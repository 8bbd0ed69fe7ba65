package faqbot.search;

import faqbot.encode.UnitVector;
import faqbot.search.Meanings.KnownEntry;
import java.util.List;
import java.util.Optional;

/**
 * What shows only when all entries are looked at together. Immutable.
 *
 * @param typical what is typical of the knowledge; nothing where it has too few wordings to tell
 * @param strangers what people say anywhere that the knowledge does not answer
 * @param discriminant what tells the entries apart; nothing where they have too few wordings
 */
record Overview(
        Optional<Typical> typical,
        List<UnitVector> strangers,
        Optional<Discriminant> discriminant) {
    static final Overview NONE = new Overview(Optional.empty(), List.of(), Optional.empty());

    /** What people's questions reach in public sets, where knowledge cannot tell itself. */
    private static final double USUAL_NEARNESS = 0.77;

    /** Less than any text can be near. */
    private static final double NOWHERE_NEAR = -1;

    Overview {
        strangers = List.copyOf(strangers);
    }

    /**
     * Looks at some entries, whose order does not matter.
     *
     * @param general what people say anywhere
     */
    static Overview of(List<KnownEntry> entries, List<UnitVector> general) {
        var typical = new Rehearsal(entries).typical();
        double answered = typical.map(Typical::nearness).orElse(USUAL_NEARNESS);
        var strangers =
                general.stream().filter(vector -> nearest(vector, entries) < answered).toList();
        return new Overview(typical, strangers, Discriminant.of(entries));
    }

    /** What is as near as a typical question is no stranger: this knowledge answers it. */
    private static double nearest(UnitVector vector, List<KnownEntry> entries) {
        return entries.stream()
                .mapToDouble(entry -> entry.vectors().centroid().similarity(vector))
                .max()
                .orElse(NOWHERE_NEAR);
    }
}
