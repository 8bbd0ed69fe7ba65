package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var nearest = nearest(general, entries);
        var strangers =
                IntStream.range(0, general.size())
                        .filter(i -> nearest[i] < answered)
                        .mapToObj(general::get)
                        .toList();
        return new Overview(typical, strangers, Discriminant.of(entries));
    }

    /**
     * How near each question's nearest entry is. What is as near as a typical question is no
     * stranger: this knowledge answers it.
     */
    private static double[] nearest(List<UnitVector> general, List<KnownEntry> entries) {
        var nearest = new double[general.size()];
        Arrays.fill(nearest, NOWHERE_NEAR);
        for (var entry : entries) {
            var centroid = entry.vectors().centroid();
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.max(nearest[i], centroid.similarity(general.get(i)));
            }
        }
        return nearest;
    }
}
