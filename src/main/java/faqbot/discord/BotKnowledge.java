package faqbot.discord;

import faqbot.answer.Answerer;
import faqbot.search.EntryDirectory;
import java.util.function.Supplier;

/**
 * What the bot knows.
 *
 * @param answerer answers questions
 * @param directory what there is to find
 * @param state how the knowledge stands now
 */
public record BotKnowledge(
        Answerer answerer, EntryDirectory directory, Supplier<KnowledgeState> state) {}
