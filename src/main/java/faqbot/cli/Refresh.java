package faqbot.cli;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.Problem;
import faqbot.search.LiveIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes changed knowledge over into an index, unless it is broken.
 *
 * @param index what answers
 * @param knowledge where it comes from
 * @param changed hears that something was taken over
 * @param refused hears why nothing was taken over, as lines for a person
 */
public record Refresh(
        LiveIndex index,
        KnowledgeFolder knowledge,
        Runnable changed,
        Consumer<List<String>> refused)
        implements Consumer<FolderScan> {
    @Override
    public void accept(FolderScan now) {
        var errors = index.refresh(now);
        if (errors.isEmpty()) {
            changed.run();
        } else {
            refused.accept(refusal(errors));
        }
    }

    private List<String> refusal(List<Problem> errors) {
        var lines = new ArrayList<String>();
        knowledge.located(errors).stream().map(Problem::toString).forEach(lines::add);
        lines.add("the changed knowledge has errors: answering from what was read before");
        return lines;
    }
}
