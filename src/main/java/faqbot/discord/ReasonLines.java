package faqbot.discord;

import faqbot.recommend.AdviceText;
import faqbot.recommend.Reason;
import faqbot.recommend.Support;
import java.util.List;

/**
 * Writes reasons with the passages that they rest on.
 *
 * @param support finds the passages
 */
record ReasonLines(Support support) {
    /** Ours: all reasons of a result fit into an embed with such titles. */
    private static final int MAX_TITLE = 80;

    private static final String SEPARATOR = " · ";

    /** A line for each reason. */
    List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::line).toList();
    }

    private String line(Reason reason) {
        return "- " + AdviceText.sentence(reason) + source(reason);
    }

    /** Where the passage is, after a dot; empty where there is none. */
    String source(Reason reason) {
        return support.of(reason)
                .map(found -> SEPARATOR + EntryView.of(found).reference(MAX_TITLE))
                .orElse("");
    }
}
