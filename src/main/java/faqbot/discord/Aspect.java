package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.recommend.Understanding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What options are compared on.
 *
 * @param answer one of the factor's
 */
record Aspect(Factor factor, Factor.Answer answer) {
    /** All answers to the question that a text is, or the answer that it is; none for others. */
    static List<Aspect> of(DecisionFramework framework, String text) {
        return framework.factors().stream()
                .flatMap(Aspect::all)
                .filter(aspect ->
                        aspect.factor().question().equalsIgnoreCase(text)
                                || aspect.answer().text().equalsIgnoreCase(text))
                .toList();
    }

    /** What a text speaks of, whether it says that it is so or not. */
    static List<Aspect> of(Understanding understanding) {
        return understanding.statements().stream()
                .map(statement -> new Aspect(statement.factor(), statement.answer()))
                .distinct()
                .toList();
    }

    /** The questions that fit what somebody has typed so far, then the answers. */
    static List<String> complete(DecisionFramework framework, String typed) {
        return Stream.concat(
                        framework.factors().stream().map(Factor::question),
                        framework.factors().stream()
                                .flatMap(factor -> factor.answers().stream())
                                .map(Factor.Answer::text))
                .filter(text -> CaseReader.fits(typed, text))
                .distinct()
                .toList();
    }

    private static Stream<Aspect> all(Factor factor) {
        return factor.answers().stream().map(answer -> new Aspect(factor, answer));
    }
}
