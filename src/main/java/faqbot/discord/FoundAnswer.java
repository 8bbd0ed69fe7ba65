package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param walk through the framework whose options the question names, with what it says filled in
 */
record FoundAnswer(Answer answer, Optional<Walk> walk) {
    /** Room for what a message shows and for runners-up. */
    static final int HITS = 5;

    /** Looks for the answer to a question, and for the framework that it may be one for. */
    static FoundAnswer to(String question, BotKnowledge knowledge) {
        return new FoundAnswer(answer(question, knowledge), walk(question, knowledge));
    }

    /** Looks for the answer to a question. */
    static Answer answer(String question, BotKnowledge knowledge) {
        return knowledge.answerer().answer(question, HITS);
    }

    /** Looks for the framework that a question may be one for. */
    static Optional<Walk> walk(String question, BotKnowledge knowledge) {
        var frameworks = knowledge.frameworks();
        return frameworks
                .asked(question)
                .flatMap(frameworks::find)
                .map(framework -> walk(framework, question, frameworks));
    }

    private static Walk walk(DecisionFramework framework, String question, Frameworks frameworks) {
        var understood = frameworks.read(framework, question);
        return Walk.start(framework, understood.addedTo(Requirements.NONE));
    }
}
