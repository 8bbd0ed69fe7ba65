package faqbot.search;

import faqbot.encode.UnitVector;
import java.util.List;
import java.util.Optional;

/**
 * What the meaning of any question to some knowledge is compared with. Immutable.
 *
 * @param outsiders what the questions mean that the knowledge does not answer
 * @param segments whose counter-examples are outsiders, too
 * @param typical what is typical of the knowledge; nothing where it has too few wordings to tell
 */
record Backdrop(List<UnitVector> outsiders, List<LiveSegment> segments, Optional<Typical> typical) {
    /** Less than any text can be near. */
    private static final double NOWHERE_NEAR = -1;

    Backdrop {
        outsiders = List.copyOf(outsiders);
        segments = List.copyOf(segments);
    }

    /** The backdrop of a question. */
    Background behind(UnitVector question) {
        double nearest = NOWHERE_NEAR;
        for (var outsider : outsiders) {
            nearest = Math.max(nearest, outsider.similarity(question));
        }
        for (var segment : segments) {
            nearest = segment.toCounterExamples(question, nearest);
        }
        return new Background(nearest, typical);
    }
}
