package faqbot.search;

import faqbot.knowledge.DecisionFramework.Option;
import java.util.List;

/**
 * What tells whether a question is one for a decision framework, without reading it.
 *
 * @param id the framework's
 * @param pack the folder of its pack
 * @param options what can be chosen, in the author's order
 */
public record FrameworkCard(String id, String pack, List<Option> options) {
    public FrameworkCard {
        options = List.copyOf(options);
    }
}
