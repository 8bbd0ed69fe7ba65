package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.knowledge.DecisionFramework;
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
        return new FoundAnswer(
                knowledge.answerer().answer(question, HITS),
                knowledge
                        .frameworks()
                        .asked(question)
                        .flatMap(knowledge.frameworks()::find)
                        .map(framework -> walk(framework, question, knowledge)));
    }

    private static Walk walk(DecisionFramework framework, String question, BotKnowledge knowledge) {
        var understood = knowledge.frameworks().read(framework, question);
        return Walk.start(framework, understood.addedTo(Requirements.NONE));
    }
}
