package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.recommend.Advice;
import faqbot.recommend.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a member has come with a decision framework.
 *
 * @param requirements what they said
 * @param asked the questions put to them so far, the latest last; each once
 */
record Walk(DecisionFramework framework, Requirements requirements, List<Factor> asked) {
    Walk {
        asked = List.copyOf(asked);
    }

    /** Before the first question. */
    static Walk start(DecisionFramework framework, Requirements said) {
        return new Walk(framework, said, List.of());
    }

    /** What the framework advises by now. */
    Advice advice() {
        return Advice.of(framework, requirements);
    }

    /** With the next question put; empty where none is left that could turn the choice. */
    Optional<Walk> next() {
        return advice().toAsk().map(this::asking);
    }

    /** With a question put last. */
    Walk asking(Factor factor) {
        var all = new ArrayList<>(asked);
        all.remove(factor);
        all.add(factor);
        return new Walk(framework, requirements, all);
    }

    /** Without the latest question, whose answer stays; empty if it is the first. */
    Optional<Walk> back() {
        return asked.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Walk(framework, requirements, asked.subList(0, asked.size() - 1)));
    }

    /** The same with something else said. */
    Walk saying(Requirements said) {
        return new Walk(framework, said, asked);
    }

    /** The factors that something was said about, in the framework's order. */
    List<Factor> spokenOf() {
        return framework.factors().stream().filter(requirements::isSpokenOf).toList();
    }
}
