package faqbot.recommend;

import faqbot.knowledge.DecisionFramework.Option;
import java.util.List;

/**
 * How an option stands.
 *
 * @param score the sum of the points of its reasons
 * @param reasons what the answers say about it, in the order of the factors; nothing neutral
 * @param exclusions those that make it impossible
 */
public record Standing(Option option, int score, List<Reason> reasons, List<Reason> exclusions) {
    public Standing {
        reasons = List.copyOf(reasons);
        exclusions = List.copyOf(exclusions);
    }

    /** Whether nothing makes it impossible. */
    public boolean isPossible() {
        return exclusions.isEmpty();
    }
}
