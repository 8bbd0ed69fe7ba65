package faqbot.answer;

import faqbot.search.Hit;
import java.util.List;
import java.util.stream.Stream;

/** What a member is told: a passage, a choice of passages, or that nothing fits. */
public sealed interface Answer {
    /** The hits behind the answer, best first; empty where nothing at all was found. */
    List<Hit> hits();

    /** How sure it is. */
    Judgement judgement();

    /** How sure it is that the first hit answers the question, 0 to 1; 0 without a hit. */
    default double confidence() {
        return judgement().confidence();
    }

    /**
     * Sure enough to show a passage.
     *
     * @param best the hit to show
     * @param others the runners-up, best first
     */
    record Confident(Hit best, List<Hit> others, Judgement judgement) implements Answer {
        public Confident {
            others = List.copyOf(others);
        }

        @Override
        public List<Hit> hits() {
            return Stream.concat(Stream.of(best), others.stream()).toList();
        }
    }

    /**
     * Unsure: some hits are offered to choose from.
     *
     * @param candidates the hits to offer, best first; at least one
     * @param others the runners-up, best first
     */
    record Suggestions(List<Hit> candidates, List<Hit> others, Judgement judgement)
            implements Answer {
        public Suggestions {
            candidates = List.copyOf(candidates);
            others = List.copyOf(others);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("suggestions need at least one candidate");
            }
        }

        @Override
        public List<Hit> hits() {
            return Stream.concat(candidates.stream(), others.stream()).toList();
        }
    }

    /** Nothing fits; the hits, if any, are not worth showing. */
    record Abstained(List<Hit> hits, Judgement judgement) implements Answer {
        public Abstained {
            hits = List.copyOf(hits);
        }
    }
}
