package faqbot.cli;

import faqbot.knowledge.Problem;
import faqbot.knowledge.Reading;
import faqbot.search.LiveIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes changed knowledge over into an index, unless it is broken.
 *
 * @param index what answers
 * @param knowledge where it comes from
 * @param changed hears of what was taken over
 * @param refused hears why nothing was taken over, as lines for a person
 */
public record Refresh(
        LiveIndex index,
        KnowledgeFolder knowledge,
        Consumer<Reading> changed,
        Consumer<List<String>> refused)
        implements Runnable {
    @Override
    public void run() {
        var reading = index.refresh();
        if (reading.hasErrors()) {
            refused.accept(refusal(reading));
        } else {
            changed.accept(reading);
        }
    }

    private List<String> refusal(Reading reading) {
        var lines = new ArrayList<String>();
        knowledge.located(reading.problems()).stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .forEach(lines::add);
        lines.add("the changed knowledge has errors: answering from what was read before");
        return lines;
    }
}
