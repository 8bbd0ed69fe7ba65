package faqbot.search;

import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.knowledge.Pack;
import faqbot.search.Meanings.KnownEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the meaning of any question to some knowledge is compared with. Immutable.
 *
 * @param outsiders what the questions mean that the knowledge does not answer
 * @param typical what is typical of the knowledge; nothing where it has too few wordings to tell
 */
record Backdrop(List<UnitVector> outsiders, Optional<Typical> typical) {
    static final Backdrop NONE = new Backdrop(List.of(), Optional.empty());

    /** Less than any text can be near. */
    private static final double NOWHERE_NEAR = -1;

    /** What people's questions reach in public sets, where knowledge cannot tell itself. */
    private static final double USUAL_NEARNESS = 0.77;

    Backdrop {
        outsiders = List.copyOf(outsiders);
    }

    /**
     * The backdrop of some entries.
     *
     * @param missing gets the texts that must be encoded before it is complete
     */
    static Backdrop of(
            List<KnownEntry> entries, List<Pack> packs, TextVectors vectors, Set<Text> missing) {
        var typical = new Rehearsal(entries).typical();
        double answered = typical.map(Typical::nearness).orElse(USUAL_NEARNESS);
        var outsiders = new ArrayList<UnitVector>();
        known(Outsiders.GENERAL, vectors, missing).stream()
                .filter(vector -> nearest(vector, entries) < answered)
                .forEach(outsiders::add);
        outsiders.addAll(known(Outsiders.of(packs), vectors, missing));
        entries.forEach(entry -> outsiders.addAll(entry.vectors().counterExamples()));
        return new Backdrop(outsiders, typical);
    }

    private static List<UnitVector> known(
            List<Text> texts, TextVectors vectors, Set<Text> missing) {
        var known = new ArrayList<UnitVector>();
        for (var text : texts) {
            vectors.known(text).ifPresentOrElse(known::add, () -> missing.add(text));
        }
        return known;
    }

    /** What is as near as a typical question is no outsider: this knowledge answers it. */
    private static double nearest(UnitVector vector, List<KnownEntry> entries) {
        return entries.stream()
                .mapToDouble(entry -> entry.vectors().centroid().similarity(vector))
                .max()
                .orElse(NOWHERE_NEAR);
    }

    /** The backdrop of a question. */
    Background behind(UnitVector question) {
        double nearest = NOWHERE_NEAR;
        for (var outsider : outsiders) {
            nearest = Math.max(nearest, outsider.similarity(question));
        }
        return new Background(nearest, typical);
    }
}
