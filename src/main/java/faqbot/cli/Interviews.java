package faqbot.cli;

import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.AdviceText;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads the interviews of a chat, one at a time. */
final class Interviews {
    private final Frameworks frameworks;
    private final AdviceText text;
    private Optional<Interview> current = Optional.empty();

    Interviews(Frameworks frameworks, AdviceText text) {
        this.frameworks = frameworks;
        this.text = text;
    }

    /**
     * Begins an interview.
     *
     * @param said a framework's name, what somebody says of their case, both or neither
     */
    List<String> begin(String said) {
        var named =
                frameworks.all().stream()
                        .filter(framework ->
                                said.equals(framework.id())
                                        || said.startsWith(framework.id() + " "))
                        .findFirst();
        var framework = named.or(frameworks::usual);
        if (framework.isEmpty()) {
            return List.of("The knowledge has no decision framework.");
        }
        var rest = named.map(found -> said.substring(found.id().length()).strip()).orElse(said);
        return begin(framework.get(), rest);
    }

    private List<String> begin(DecisionFramework framework, String said) {
        var heard = frameworks.read(framework, said);
        var interview =
                new Interview(frameworks, framework, text, heard.addedTo(Requirements.NONE), heard);
        current = Optional.of(interview);
        var lines = new ArrayList<String>();
        if (frameworks.all().size() > 1 && said.isEmpty()) {
            lines.add(
                    "There are: "
                            + String.join(
                                    ", ",
                                    frameworks.all().stream().map(DecisionFramework::id).toList())
                            + ". /recommend NAME takes another.");
        }
        lines.addAll(interview.begin());
        return lines;
    }

    /** Points a question that weighs options to the framework that does so; mostly nothing. */
    List<String> hint(String question) {
        return frameworks.asked(question).stream()
                .map("To weigh your own case: /recommend %s and what you need"::formatted)
                .toList();
    }

    /** The reply to what somebody typed; empty where no interview waits for it. */
    Optional<List<String>> to(String line) {
        var reply = current.flatMap(interview -> interview.to(line));
        if (reply.isEmpty()) {
            current = Optional.empty();
        }
        return reply;
    }
}
