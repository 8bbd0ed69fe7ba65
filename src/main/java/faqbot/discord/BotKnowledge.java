package faqbot.discord;

import faqbot.answer.Answerer;
import faqbot.recommend.Frameworks;
import faqbot.search.EntryDirectory;
import java.util.function.Supplier;

/**
 * What the bot knows.
 *
 * @param answerer answers questions
 * @param directory what there is to find
 * @param frameworks what decisions it can help with
 * @param state how the knowledge stands now
 */
public record BotKnowledge(
        Answerer answerer,
        EntryDirectory directory,
        Frameworks frameworks,
        Supplier<KnowledgeState> state) {
    /** The same, with how each question ends counted. */
    BotKnowledge countedBy(AnswerCounts counts) {
        return new BotKnowledge(
                new CountedAnswerer(answerer, counts), directory, frameworks, state);
    }
}
